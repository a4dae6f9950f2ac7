package nl.samenbord.ui.facilitator.evening;

import nl.samenbord.board.Countdown;
import nl.samenbord.show.Director;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The clock of the room as the facilitator sets it. */
public final class RoomClock {
    /** The lengths that are one press away, in minutes. */
    public static final List<Integer> USUAL = List.of(1, 2, 4, 5, 10, 20);

    private static final Duration MORE = Duration.ofMinutes(1);

    private final Director director;
    private final Clock clock;
    private boolean counting;

    /** The clock that this director shows, going by that time. */
    public RoomClock(Director director, Clock clock) {
        this.director = director;
        this.clock = clock;
    }

    /** The clock as it is. */
    public Countdown now() {
        return director.course().clock();
    }

    /** What is left, to be shown: "6:40"; a second that has begun counts. */
    public String left() {
        long seconds = now().left(clock.instant()).plusMillis(999).toSeconds();
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Whether it was set and its time is over. */
    public boolean isOver() {
        return now().isOver(clock.instant());
    }

    /** Whether its time came to an end since this was asked last. */
    public boolean ended() {
        boolean ended = counting && isOver() && now().runs();
        counting = false;
        look();
        return ended;
    }

    /** Notices whether there is time left. */
    void look() {
        counting |= now().isSet() && !isOver();
    }

    /** It begins to run, for so many minutes. */
    public void set(int minutes) {
        director.clock(Countdown.of(Duration.ofMinutes(minutes), clock.instant()));
    }

    /** One minute more; a clock that was not there begins with that minute. */
    public void more() {
        Instant instant = clock.instant();
        director.clock(now().isSet() ? now().plus(MORE, instant) : Countdown.of(MORE, instant));
    }

    /** It stands still, or goes on. */
    public void turn() {
        Instant instant = clock.instant();
        if (now().isSet()) {
            director.clock(now().runs() ? now().paused(instant) : now().resumed(instant));
        }
    }

    /** There is no clock any more. */
    public void away() {
        director.clock(Countdown.NONE);
    }
}
