package nl.samenbord.app;

import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.ProblemException;

/** Opens a session, if that can be done. */
interface SessionSource {
    /** The session; a problem where there is none. */
    OpenSession session() throws ProblemException;
}
