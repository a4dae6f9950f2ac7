package nl.samenbord.show;

import nl.samenbord.board.Board;
import nl.samenbord.board.Countdown;

/**
 * All that the room sees: a board without anything hidden, the scene, whether the screen is black,
 * the clock, and whether what the team said before lies under the notes.
 */
public record Show(Board board, Scene scene, boolean black, Countdown clock, boolean under) {
    /** With nothing under the notes. */
    public Show(Board board, Scene scene, boolean black, Countdown clock) {
        this(board, scene, black, clock, false);
    }

    Show under(boolean on) {
        return new Show(board, scene, black, clock, on);
    }

    Show with(Board other) {
        return new Show(other, scene, black, clock, under);
    }

    Show with(Scene other) {
        return new Show(board, other, black, clock, under);
    }

    Show black(boolean on) {
        return new Show(board, scene, on, clock, under);
    }

    Show with(Countdown other) {
        return new Show(board, scene, black, other, under);
    }
}
