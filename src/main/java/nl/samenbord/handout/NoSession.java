package nl.samenbord.handout;

/** A PDF in which there is no session that can be read. */
public final class NoSession extends Exception {
    private static final long serialVersionUID = 1;

    /** Why there is none. */
    public enum Why {
        /** Nothing of the kind is in it. */
        NONE,
        /** It is cut off or damaged. */
        DAMAGED,
        /** It is locked with a password. */
        LOCKED,
        /** What is in it would be larger than a session can be. */
        TOO_BIG
    }

    private final Why why;

    NoSession(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why there is none. */
    public Why why() {
        return why;
    }
}
