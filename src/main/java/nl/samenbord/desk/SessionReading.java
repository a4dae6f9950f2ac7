package nl.samenbord.desk;

import nl.samenbord.handout.NoSession;
import nl.samenbord.handout.SessionInside;
import nl.samenbord.store.Fault;
import nl.samenbord.store.FileBytes;
import nl.samenbord.store.Opened;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.StoreException;
import nl.samenbord.workshop.Session;

import java.nio.file.Path;

/** Reads the session in a file of its own or inside a PDF, and leaves the file as it is. */
public final class SessionReading {
    private SessionReading() {}

    /** The session in this file, whichever it is. */
    public static Opened read(Path file) throws ProblemException {
        try {
            return SessionFile.read(file);
        } catch (StoreException e) {
            if (e.fault() == Fault.PDF) {
                return inside(file);
            }
            throw new ProblemException(Problems.of(e, file));
        }
    }

    /** Whether there is a session in this file, whichever it is; the problem if not. */
    public static void check(Path file) throws ProblemException {
        Opened _ = read(file);
    }

    /** The session inside this PDF as a new one: a PDF is never written into. */
    static Opened afresh(Path pdf) throws ProblemException {
        Opened inside = inside(pdf);
        if (inside.readOnly()) {
            throw new ProblemException(new Problem.Newer(pdf));
        }
        return new Opened(Session.fresh(inside.session().board()), inside.unknown(), false);
    }

    /** The session inside this PDF. */
    private static Opened inside(Path pdf) throws ProblemException {
        try {
            byte[] bytes = SessionInside.of(FileBytes.read(pdf), SessionFormat.MOST_BYTES);
            return SessionFormat.read(bytes);
        } catch (NoSession e) {
            throw new ProblemException(problem(e.why(), pdf));
        } catch (StoreException e) {
            throw new ProblemException(withoutPlace(Problems.of(e, pdf)));
        }
    }

    private static Problem problem(NoSession.Why why, Path pdf) {
        return switch (why) {
            case NONE -> new Problem.Foreign(pdf, true);
            case DAMAGED -> new Problem.Damaged(pdf, 0, 0);
            case LOCKED -> new Problem.Locked(pdf);
            case TOO_BIG -> new Problem.TooBigInside(pdf, SessionFormat.MOST_BYTES);
        };
    }

    /** A line of what is inside a PDF is nowhere to be found by a person. */
    private static Problem withoutPlace(Problem problem) {
        return switch (problem) {
            case Problem.Damaged at -> new Problem.Damaged(at.file(), 0, 0);
            case Problem.SomethingElse at -> new Problem.Foreign(at.file(), true);
            case Problem.Foreign at -> new Problem.Foreign(at.file(), true);
            case Problem.Wrong at -> new Problem.Wrong(at.file(), 0, 0, at.field(), at.flaw());
            default -> problem;
        };
    }
}
