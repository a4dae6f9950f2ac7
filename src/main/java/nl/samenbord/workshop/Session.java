package nl.samenbord.workshop;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;

/** Everything of one meeting, as it is kept: its id for ever, how often it was saved, its board. */
public record Session(Id id, long revision, Board board) {
    /** A session that was never saved. */
    public static Session fresh(Board board) {
        return new Session(Id.fresh(), 0, board);
    }
}
