package nl.samenbord.show;

import nl.samenbord.board.Board;

/**
 * All that the room sees: a board without anything hidden, the scene, and whether the screen is
 * black.
 */
public record Show(Board board, Scene scene, boolean black) {}
