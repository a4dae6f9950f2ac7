package nl.samenbord.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes on only when it is told to. */
public final class MovableClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    /** It stands at this moment, in this part of the world. */
    public MovableClock(String now, String zone) {
        this.now = Instant.parse(now);
        this.zone = ZoneId.of(zone);
    }

    /** So much time goes by. */
    public void pass(Duration time) {
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
