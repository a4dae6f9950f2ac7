package nl.samenbord.store;

import nl.samenbord.workshop.Session;

/**
 * A session as it was read, and what its file holds that this program doesn't know. Read-only: a
 * newer program made it, and writing it here would lose something. Mended: there were zeros around
 * it, as a power cut leaves them, and it was read without them.
 */
public record Opened(Session session, Unknown unknown, boolean readOnly, boolean mended) {
    /** One that was read as it stood. */
    public Opened(Session session, Unknown unknown, boolean readOnly) {
        this(session, unknown, readOnly, false);
    }

    /** The same, only to be looked at. */
    Opened toLookAt() {
        return new Opened(session, unknown, true, mended);
    }
}
