package nl.samenbord.desk;

import nl.samenbord.board.Board;

import java.util.List;
import java.util.function.Consumer;

/** The earlier versions of an open session; looking at them changes nothing. */
public interface Versions {
    /** Tells, at home, which there are, the latest first. */
    void list(Consumer<List<Version>> told);

    /** Tells, at home, what was on the board then, or why that can't be read any more. */
    void open(Version version, Consumer<Board> told, Consumer<Problem> failed);
}
