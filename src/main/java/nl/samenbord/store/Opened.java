package nl.samenbord.store;

import nl.samenbord.workshop.Session;

/**
 * A session as it was read, and what its file holds that this program doesn't know. Read-only: a
 * newer program made it, and writing it here would lose something.
 */
public record Opened(Session session, Unknown unknown, boolean readOnly) {}
