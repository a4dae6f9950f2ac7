package nl.samenbord.show;

import nl.samenbord.board.Board;
import nl.samenbord.board.Countdown;

/**
 * All that the room sees: a board without anything hidden, the scene, whether the screen is black,
 * and the clock.
 */
public record Show(Board board, Scene scene, boolean black, Countdown clock) {
    Show with(Board other) {
        return new Show(other, scene, black, clock);
    }

    Show with(Scene other) {
        return new Show(board, other, black, clock);
    }

    Show black(boolean on) {
        return new Show(board, scene, on, clock);
    }

    Show with(Countdown other) {
        return new Show(board, scene, black, other);
    }
}
