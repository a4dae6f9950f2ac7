package nl.samenbord.board;

/**
 * What could be done about a theme, as it is talked over with the school's leaders: their decision
 * and the reason for it.
 */
public record Proposal(Id id, Id theme, String what, Verdict verdict, String reason)
        implements Item {
    /** What the school's leaders decide. */
    public enum Verdict {
        /** Nothing yet. */
        OPEN,
        /** It will be done. */
        DO,
        /** Not now. */
        LATER,
        /** It will not be done. */
        NOT
    }

    /** Something that could be done about this theme, in no words yet. */
    public static Proposal of(Id theme) {
        return new Proposal(Id.fresh(), theme, "", Verdict.OPEN, "");
    }

    /** The same proposal in these words. */
    public Proposal saying(String other) {
        return new Proposal(id, theme, other, verdict, reason);
    }

    /** The same proposal, decided so. */
    public Proposal decided(Verdict other) {
        return new Proposal(id, theme, what, other, reason);
    }

    /** The same proposal, decided for this reason. */
    public Proposal because(String other) {
        return new Proposal(id, theme, what, verdict, other);
    }
}
