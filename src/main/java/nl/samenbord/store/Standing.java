package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.board.Course;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Session;

import java.nio.file.Path;

/**
 * Everything of an open session at one moment: what it is, what its file holds besides, the typing
 * line, where the evening is, the file, the hash of the bytes that stand there, the session that
 * these bytes are, and how many changes were made until now.
 */
public record Standing(
        Session session,
        Unknown unknown,
        Draft draft,
        Course course,
        Path file,
        String hash,
        Session inFile,
        long changes) {
    /** A session that is in its file as it is. */
    public Standing(
            Session session, Unknown unknown, Draft draft, Course course, Path file, String hash) {
        this(session, unknown, draft, course, file, hash, session, 0);
    }

    /** The same of which something else is in the file. */
    public Standing over(Session other) {
        return new Standing(session, unknown, draft, course, file, hash, other, changes);
    }

    Standing with(Board board) {
        Session next = session.with(board);
        return new Standing(next, unknown, draft, course, file, hash, inFile, changes + 1);
    }

    Standing with(Draft other) {
        return new Standing(session, unknown, other, course, file, hash, inFile, changes);
    }

    Standing with(Course other) {
        return new Standing(session, unknown, draft, other, file, hash, inFile, changes);
    }

    /** The same once this earlier one is in that file, under this revision and hash. */
    Standing saved(Standing written, Path in, long revision, String newHash) {
        Session next = session.at(revision);
        Session base = session.at(revision).with(written.session.board());
        return new Standing(next, unknown, draft, course, in, newHash, base, changes);
    }

    /** The same without a trace of what was before: something was erased for good. */
    Standing anew(Draft other) {
        return new Standing(session, unknown, other, course, file, hash, session, changes);
    }

    /** The same under the id of that session, and known by what that was known by. */
    Standing being(Session other) {
        return new Standing(
                session.called(other), unknown, draft, course, file, hash, inFile, changes);
    }

    /** The same with more that this program doesn't know. */
    Standing knowing(Unknown more) {
        return new Standing(
                session, unknown.with(more), draft, course, file, hash, inFile, changes);
    }

    /** Whether the file holds something else than the session is now. */
    boolean isAhead() {
        return !inFile.board().equals(session.board());
    }
}
