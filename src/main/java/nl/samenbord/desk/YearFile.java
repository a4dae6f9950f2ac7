package nl.samenbord.desk;

import nl.samenbord.board.years.YearBoard;
import nl.samenbord.workshop.Session;

import java.nio.file.Path;

/**
 * A file with an earlier session, by itself or inside a PDF, that is laid beside another; it is
 * only read.
 */
public record YearFile(Path path) {
    /** The session in it; a problem where it can't be read. */
    public YearBoard read() throws ProblemException {
        Session session = SessionReading.read(path).session();
        return new YearBoard(session.id(), session.formerly(), session.board());
    }

    /** The same, where it is another session than this one; else that is the problem. */
    public YearBoard besides(YearBoard other) throws ProblemException {
        YearBoard there = read();
        if (there.isSameAs(other)) {
            throw new ProblemException(new Problem.SameSession(path));
        }
        return there;
    }
}
