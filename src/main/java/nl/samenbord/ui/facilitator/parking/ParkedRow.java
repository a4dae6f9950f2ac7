package nl.samenbord.ui.facilitator.parking;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

import nl.samenbord.board.Parked;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

/** A parked text in its list. */
final class ParkedRow extends ListCell<Parked> {
    private static final double BESIDE = 40;
    private final Label words;

    ParkedRow(Parts parts) {
        words = parts.label("");
        words.setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Parked parked, boolean empty) {
        super.updateItem(parked, empty);
        words.setText(parked == null ? "" : parked.text());
        setAccessibleText(words.getText());
        setGraphic(parked == null ? null : words);
    }

    /** As high as its lines are at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView().getWidth() - BESIDE;
        words.setPrefWidth(room);
        return snappedTopInset() + words.prefHeight(room) + snappedBottomInset();
    }
}
