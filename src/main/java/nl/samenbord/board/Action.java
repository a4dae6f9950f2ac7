package nl.samenbord.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Something that is done for a theme: what, by which role or group, from when until when, and how
 * far it is. A moment is an ISO date ("2027-02-01"), an ISO month ("2027-02") or words.
 */
public record Action(
        Id id, Id theme, String what, String who, String from, String when, Progress progress)
        implements Item {
    /** An action for this theme of which nothing is known yet. */
    public static Action of(Id theme) {
        return new Action(Id.fresh(), theme, "", "", "", "", Progress.NEW);
    }

    /** The day on which it begins, where one is known; of a month the first. */
    public Optional<LocalDate> begin() {
        return day(from).or(() -> month(from).map(month -> month.atDay(1)));
    }

    /** The day by which it is to be done, where one is known; of a month the last. */
    public Optional<LocalDate> due() {
        return day(when).or(() -> month(when).map(YearMonth::atEndOfMonth));
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String words) {
        try {
            return Optional.of(YearMonth.parse(words));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** Whether it should have been done before today and is still open. */
    public boolean isOverdue(LocalDate today) {
        return !progress.isOver() && due().filter(day -> day.isBefore(today)).isPresent();
    }

    /** The same action in these words. */
    public Action saying(String other) {
        return new Action(id, theme, other, who, from, when, progress);
    }

    /** The same action, done by this role or group. */
    public Action by(String other) {
        return new Action(id, theme, what, other, from, when, progress);
    }

    /** The same action, beginning at this moment. */
    public Action beginning(String other) {
        return new Action(id, theme, what, who, other, when, progress);
    }

    /** The same action, to be done by this moment. */
    public Action until(String other) {
        return new Action(id, theme, what, who, from, other, progress);
    }

    /** The same action, this far. */
    public Action being(Progress other) {
        return new Action(id, theme, what, who, from, when, other);
    }
}
