package nl.samenbord.merge;

/** What is kept of something that stands otherwise on each side. */
public enum Decision {
    /** As it stands on one's own side. */
    MINE,
    /** As it stands on the other side. */
    THEIRS,
    /** As it stands on the one and on the other. */
    BOTH
}
