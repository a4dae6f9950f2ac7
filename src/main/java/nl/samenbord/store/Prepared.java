package nl.samenbord.store;

import nl.samenbord.workshop.Session;

/** What is about to be written of a session, and the hash by which it is known again. */
public final class Prepared {
    private final Session session;
    private final byte[] bytes;
    private final String hash;

    Prepared(Session session, byte[] bytes) {
        this.session = session;
        this.bytes = bytes;
        this.hash = FileBytes.hash(bytes);
    }

    /** The session, one revision further. */
    public Session session() {
        return session;
    }

    /** SHA-256 of the bytes. */
    public String hash() {
        return hash;
    }

    byte[] bytes() {
        return bytes;
    }
}
