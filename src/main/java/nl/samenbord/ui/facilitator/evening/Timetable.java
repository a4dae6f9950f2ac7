package nl.samenbord.ui.facilitator.evening;

import nl.samenbord.board.Course;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Programme.Part;
import nl.samenbord.board.When;
import nl.samenbord.ui.facilitator.parts.Hour;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How late an evening runs: its programme laid along the day from the hour at which the meeting
 * begins, or, where nobody knows that hour, from when the first part began.
 */
public final class Timetable {
    private static final Duration ANOTHER_OCCASION = Duration.ofHours(1);

    private final Programme programme;
    private final When when;

    /** The plan for this programme on that day. */
    public Timetable(Programme programme, When when) {
        this.programme = programme;
        this.when = when;
    }

    /**
     * How much later than planned the part that is on will end if it takes its minutes from when it
     * began, or has lasted already; negative if earlier. Empty while no part is on.
     */
    public Optional<Duration> delay(Course course, ZonedDateTime now) {
        Part part = course.part() == null ? null : programme.part(course.part()).orElse(null);
        Instant since = course.partSince();
        Instant begin = begin(course, now);
        if (part == null || since == null || begin == null) {
            return Optional.empty();
        }
        Instant planned =
                begin.plus(
                        Duration.ofMinutes(
                                programme.minutesBefore(programme.parts().indexOf(part))));
        Duration over =
                Duration.between(planned.plus(Duration.ofMinutes(part.minutes())), now.toInstant());
        // a part without minutes, such as coffee before the evening, can't come too early
        Duration began = part.minutes() > 0 ? Duration.between(planned, since) : Duration.ZERO;
        return Optional.of(began.compareTo(over) > 0 ? began : over);
    }

    private @Nullable Instant begin(Course course, ZonedDateTime now) {
        Instant begun = course.begun();
        if (!now.toLocalDate().equals(when.date())) {
            return begun;
        }
        Instant reached = begun == null ? now.toInstant() : begun;
        return Hour.of(when.begin())
                .map(hour -> now.with(hour).toInstant())
                .filter(
                        planned ->
                                (begun == null && planned.isAfter(reached))
                                        || isNear(planned, reached))
                .orElse(begun);
    }

    /** Somebody who tries out an evening in the afternoon is not hours too early. */
    private static boolean isNear(Instant planned, Instant reached) {
        return Duration.between(planned, reached).abs().compareTo(ANOTHER_OCCASION) <= 0;
    }
}
