package nl.samenbord.workshop;

import nl.samenbord.board.Board;
import nl.samenbord.board.Formerly;
import nl.samenbord.board.Id;
import nl.samenbord.board.SameEvening;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Everything of one meeting, as it is kept: its id for ever, how often it was saved, its board, and
 * what it was known by before.
 */
public record Session(Id id, long revision, Board board, Formerly formerly) {
    /** A session that always had this id. */
    public Session(Id id, long revision, Board board) {
        this(id, revision, board, Formerly.NONE);
    }

    /** A session that was never saved. */
    public static Session fresh(Board board) {
        return new Session(Id.fresh(), 0, board);
    }

    /** The same session with another board. */
    public Session with(Board other) {
        return new Session(id, revision, other, formerly);
    }

    /** The same session, saved so often. */
    public Session at(long saved) {
        return new Session(id, saved, board, formerly);
    }

    /** The same session, known by this before too. */
    public Session knownBy(Formerly more) {
        return new Session(id, revision, board, formerly.with(more));
    }

    /** The same session under the id of that one; the one it had is remembered. */
    public Session called(Session other) {
        Formerly both = formerly.with(other.formerly);
        return new Session(other.id, revision, board, other.id.equals(id) ? both : both.called(id));
    }

    /** The same session under an id of its own. */
    public Session called(Id own) {
        return called(new Session(own, revision, board, formerly));
    }

    /** Every id that it has or had. */
    public Set<Id> ids() {
        Set<Id> ids = new LinkedHashSet<>(formerly.ids());
        ids.add(id);
        return ids;
    }

    /** What tells whether another file is of the same evening. */
    public SameEvening evening() {
        return new SameEvening(id, formerly, board);
    }
}
