package nl.samenbord.ui.facilitator.tables;

import javafx.scene.control.ListCell;

import nl.samenbord.board.Note;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

/** A paper note that waits to be typed: where it hangs, and what is known of it. */
final class UntypedRow extends ListCell<Note> {
    UntypedRow() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Note note, boolean empty) {
        super.updateItem(note, empty);
        setText(note == null ? "" : note.cell().code() + "   " + Names.plain(note.text()));
    }
}
