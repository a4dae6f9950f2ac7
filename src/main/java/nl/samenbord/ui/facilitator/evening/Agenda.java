package nl.samenbord.ui.facilitator.evening;

import nl.samenbord.board.Countdown;
import nl.samenbord.board.Course;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Programme.Part;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Walks the steps of the evening. Going to one sets the scene and the clock and nothing else; one
 * may go to any at any time.
 */
public final class Agenda {
    private static final int NOWHERE = -1;

    private final Hand hand;
    private final Steering steering;
    private final Clock clock;
    private int reached = NOWHERE;

    /** The steps of the board that this hand works on. */
    public Agenda(Hand hand, Steering steering, Clock clock) {
        this.hand = hand;
        this.steering = steering;
        this.clock = clock;
    }

    /** The steps, in their order. */
    public List<Part> parts() {
        return programme().parts();
    }

    /** The place of the step that is on, counted from 0; -1 if none is. */
    public int place() {
        int place = programme().placeOf(course().part());
        reached = place < 0 ? reached : place;
        return place;
    }

    /** Goes to this step. */
    public void go(Part part) {
        Instant now = clock.instant();
        steering.director().part(part, now);
        steering.scene(part.scene());
        Duration length = Duration.ofMinutes(part.minutes());
        steering.director().clock(length.isZero() ? Countdown.NONE : Countdown.of(length, now));
        place();
    }

    /** Goes so many steps on, or back; not beyond the first and the last. */
    public void turn(int by) {
        int next = next(by);
        if (next >= 0 && next < parts().size()) {
            go(parts().get(next));
        }
    }

    private int next(int by) {
        int place = place();
        if (place >= 0 || reached == NOWHERE) {
            return place + by;
        }
        // the step that was on was taken out meanwhile: what came behind it stands in its place
        return by > 0 ? reached + by - 1 : reached + by;
    }

    /** Whether the step at this place lies behind. */
    public boolean isDone(int at) {
        int place = place();
        return at < (place < 0 ? reached : place);
    }

    /** How late the evening runs; empty while no step is on. */
    public Optional<Duration> delay() {
        return new Timetable(programme(), hand.board().meeting().when())
                .delay(course(), ZonedDateTime.now(clock));
    }

    private Programme programme() {
        return hand.board().programme();
    }

    private Course course() {
        return steering.director().course();
    }
}
