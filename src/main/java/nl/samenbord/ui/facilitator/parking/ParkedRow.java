package nl.samenbord.ui.facilitator.parking;

import javafx.scene.control.ListCell;

import nl.samenbord.board.Parked;

import org.jspecify.annotations.Nullable;

/** A parked text in its list. */
final class ParkedRow extends ListCell<Parked> {
    ParkedRow() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Parked parked, boolean empty) {
        super.updateItem(parked, empty);
        setText(parked == null ? "" : parked.text());
    }
}
