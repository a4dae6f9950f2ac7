package nl.samenbord.board.dossier;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How far a step or a phase is, since when if that is known, and why that is thought: a reason with
 * so many things out of so many.
 */
public record Standing(State state, Reason reason, int count, int of, @Nullable LocalDate day) {
    static final Standing NOTHING = new Standing(State.OPEN, Reason.NOTHING, 0, 0, null);

    static Standing done(Reason reason, int count, @Nullable LocalDate day) {
        return new Standing(State.DONE, reason, count, count, day);
    }

    static Standing busy(Reason reason, int count, @Nullable LocalDate day) {
        return new Standing(State.BUSY, reason, count, count, day);
    }

    /** Done where all of it is, else under way. */
    static Standing part(Reason reason, int count, int of) {
        return new Standing(count == of ? State.DONE : State.BUSY, reason, count, of, null);
    }

    boolean isDone() {
        return state == State.DONE;
    }
}
