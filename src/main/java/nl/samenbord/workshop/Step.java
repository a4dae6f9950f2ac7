package nl.samenbord.workshop;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;

import java.util.List;

/**
 * One accepted change: the boards before and after it, the change as it went, and who asked for it.
 */
public record Step(Board before, Board after, Change did, Author author) {
    /** A note was erased for good: the board is another, but by nothing that could be undone. */
    static Step erasing(Board before, Board after, Author author) {
        return new Step(before, after, new Change.Together(List.of()), author);
    }
}
