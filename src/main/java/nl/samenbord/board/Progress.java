package nl.samenbord.board;

/** How far something is that a team works on, and why, which matters most where it was stopped. */
public record Progress(State state, String reason) {
    /** Nobody began yet. */
    public static final Progress NEW = new Progress(State.NEW, "");

    /** How far it is. */
    public enum State {
        NEW,
        BUSY,
        DONE,
        STOPPED
    }

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return state == State.DONE || state == State.STOPPED;
    }

    /** The same for the same reason, this far. */
    public Progress in(State other) {
        return new Progress(other, reason);
    }

    /** As far as it is, for this reason. */
    public Progress because(String other) {
        return new Progress(state, other);
    }
}
