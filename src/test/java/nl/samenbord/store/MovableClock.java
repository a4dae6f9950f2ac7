package nl.samenbord.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes on only when it is told to; from any thread. */
public final class MovableClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    /** It stands at this moment, in this part of the world. */
    public MovableClock(String now, String zone) {
        this.now = Instant.parse(now);
        this.zone = ZoneId.of(zone);
    }

    /** So much time goes by. */
    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now.toString(), other.toString());
    }

    @Override
    public Instant instant() {
        return now;
    }
}
