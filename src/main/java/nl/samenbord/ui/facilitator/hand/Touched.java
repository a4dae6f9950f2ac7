package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;

import java.util.Optional;

/** Finds where on the grid a change can be seen. */
final class Touched {
    private Touched() {}

    static Optional<Cell> cell(Change change) {
        return switch (change) {
            case Change.Add add -> of(add.item());
            case Change.Remove remove -> of(remove.item());
            case Change.Edit edit -> of(edit.after());
            case Change.Tell _ -> Optional.empty();
            case Change.Together all ->
                    all.parts().stream().flatMap(part -> cell(part).stream()).findFirst();
        };
    }

    private static Optional<Cell> of(Item item) {
        return switch (item) {
            case Note note -> Optional.of(note.cell());
            case Bundle bundle -> Optional.of(bundle.cell());
            default -> Optional.empty();
        };
    }
}
