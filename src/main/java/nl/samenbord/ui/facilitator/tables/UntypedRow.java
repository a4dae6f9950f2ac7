package nl.samenbord.ui.facilitator.tables;

import javafx.scene.control.ListCell;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** A paper note that waits to be typed: where it hangs, and what is known of it. */
final class UntypedRow extends ListCell<Note> {
    private final Function<Note, Cell> place;

    /** Place tells in which cell a note hangs. */
    UntypedRow(Function<Note, Cell> place) {
        this.place = place;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Note note, boolean empty) {
        super.updateItem(note, empty);
        setText(note == null ? "" : place.apply(note).code() + "   " + Names.plain(note.text()));
    }
}
