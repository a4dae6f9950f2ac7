package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.board.Course;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Session;

import java.nio.file.Path;

/**
 * Everything of an open session at one moment: what it is, what its file holds besides, the typing
 * line, where the evening is, the file, and the hash of the bytes that stand there.
 */
public record Standing(
        Session session, Unknown unknown, Draft draft, Course course, Path file, String hash) {
    Standing with(Board board) {
        Session next = new Session(session.id(), session.revision(), board);
        return new Standing(next, unknown, draft, course, file, hash);
    }

    Standing with(Draft other) {
        return new Standing(session, unknown, other, course, file, hash);
    }

    Standing with(Course other) {
        return new Standing(session, unknown, draft, other, file, hash);
    }

    Standing saved(Path inFile, long revision, String newHash) {
        Session next = new Session(session.id(), revision, session.board());
        return new Standing(next, unknown, draft, course, inFile, newHash);
    }
}
