package nl.samenbord.board;

import java.util.stream.IntStream;

/** The rounds of an evening's table talk, counted from 1; 0 is no round. */
public final class Rounds {
    private static final int USUAL = 2;

    private final int most;

    /** Two of them, or as many as the notes of this board were written in. */
    public Rounds(Board board) {
        int written = board.notes().stream().mapToInt(Note::round).max().orElse(0);
        most = Math.max(USUAL, written);
    }

    /** All of them, 0 first. */
    public IntStream all() {
        return IntStream.rangeClosed(0, most);
    }

    /** The one that comes after this one; after the last comes 0. */
    public int after(int round) {
        return round >= most ? 0 : round + 1;
    }
}
