package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;

import java.util.Optional;

/** Finds where on the grid a change can be seen. */
final class Touched {
    private Touched() {}

    /** On the board as it is after that change. */
    static Optional<Cell> cell(Change change, Board board) {
        return switch (change) {
            case Change.Add add -> of(add.item(), board);
            case Change.Remove remove -> of(remove.item(), board);
            case Change.Edit edit -> of(edit.after(), board);
            case Change.Tell _ -> Optional.empty();
            case Change.Together all ->
                    all.parts().stream().flatMap(part -> cell(part, board).stream()).findFirst();
        };
    }

    private static Optional<Cell> of(Item item, Board board) {
        return switch (item) {
            case Note note -> Optional.of(new Places(board).of(note));
            case Bundle bundle -> Optional.of(bundle.cell());
            default -> Optional.empty();
        };
    }
}
