package nl.samenbord.workshop;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;

/**
 * One accepted change: the boards before and after it, the change as it went, and who asked for it.
 */
public record Step(Board before, Board after, Change did, Author author) {}
