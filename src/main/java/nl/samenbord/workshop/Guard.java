package nl.samenbord.workshop;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;

/** Looks at every change that somebody asks for before it is made, and may make more of it. */
public interface Guard {
    /** Lets every change through as it is. */
    Guard NONE = (_, change) -> change;

    /** The change that will be made on this board instead. */
    Change on(Board board, Change change);
}
