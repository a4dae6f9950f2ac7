package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of the room: how long it was set for, how much of that was left when it was last
 * started or stopped, and since when it runs (null: it stands still).
 */
public record Countdown(Duration length, Duration left, @Nullable Instant since) {
    /** There is no clock. */
    public static final Countdown NONE = new Countdown(Duration.ZERO, Duration.ZERO, null);

    public Countdown {
        if (length.isNegative() || left.isNegative()) {
            throw new IllegalArgumentException("a clock does not go below nothing");
        }
    }

    /** A clock that begins to run now. */
    public static Countdown of(Duration length, Instant now) {
        return new Countdown(length, length, now);
    }

    /** Whether there is a clock to be seen. */
    public boolean isSet() {
        return !length.isZero();
    }

    /** Whether it runs, also when its time is over. */
    public boolean runs() {
        return since != null;
    }

    /** What is left at this moment; nothing when its time is over. */
    public Duration left(Instant now) {
        if (since == null) {
            return left;
        }
        Duration gone = Duration.between(since, now);
        Duration rest = gone.isNegative() ? left : left.minus(gone);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** Whether it was set and its time is over. */
    public boolean isOver(Instant now) {
        return isSet() && left(now).isZero();
    }

    /** The same clock, standing still. */
    public Countdown paused(Instant now) {
        return new Countdown(length, left(now), null);
    }

    /** The same clock, running. */
    public Countdown resumed(Instant now) {
        return new Countdown(length, left(now), now);
    }

    /** The same clock with more time; it goes on running or standing still. */
    public Countdown plus(Duration more, Instant now) {
        return new Countdown(length.plus(more), left(now).plus(more), since == null ? null : now);
    }
}
