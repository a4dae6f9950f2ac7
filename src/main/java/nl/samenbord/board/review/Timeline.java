package nl.samenbord.board.review;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What is done for each theme in two school years, the one that follows the meeting and the next.
 * What has no known day, or lies outside, is kept beside it.
 */
public final class Timeline {
    private static final int MONTHS = 24;

    private final SchoolYear first;
    private final LocalDate today;
    private final List<Lane> lanes = new ArrayList<>();

    /** An action on the line: where it begins and ends, from 0 to 1, and whether it is late. */
    public record Bar(Action action, double begin, double end, boolean overdue) {}

    /** A theme with its actions: those on the line by their end, and the others. */
    public record Lane(Theme theme, List<Bar> bars, List<Action> beside) {
        public Lane {
            bars = List.copyOf(bars);
            beside = List.copyOf(beside);
        }
    }

    /** Of this board, as it is today. */
    public Timeline(Board board, LocalDate today) {
        this.today = today;
        first = SchoolYear.planned(begin(board).orElse(today));
        for (Theme theme : board.all(Theme.class)) {
            lanes.add(lane(theme, Themes.actions(board, theme)));
        }
    }

    /** The day of the meeting, else the first that is known of any action. */
    private static Optional<LocalDate> begin(Board board) {
        return Optional.ofNullable(board.meeting().when().date())
                .or(
                        () ->
                                board.all(Action.class).stream()
                                        .flatMap(action -> action.due().stream())
                                        .min(LocalDate::compareTo));
    }

    /** Whether anything says in which years the plan of this board lies. */
    public static boolean isDated(Board board) {
        return begin(board).isPresent();
    }

    private Lane lane(Theme theme, List<Action> actions) {
        List<Bar> bars = new ArrayList<>();
        List<Action> beside = new ArrayList<>();
        for (Action action : actions) {
            LocalDate end = action.due().or(action::begin).orElse(null);
            if (end == null || isOutside(end)) {
                beside.add(action);
            } else {
                LocalDate begin = action.begin().filter(day -> !day.isAfter(end)).orElse(end);
                bars.add(new Bar(action, at(begin), at(end.plusDays(1)), action.isOverdue(today)));
            }
        }
        bars.sort((one, other) -> Double.compare(one.end(), other.end()));
        return new Lane(theme, bars, beside);
    }

    private boolean isOutside(LocalDate day) {
        return day.isBefore(first.first()) || !day.isBefore(last().next().first());
    }

    private SchoolYear last() {
        return first.next();
    }

    /** The two school years. */
    public List<SchoolYear> years() {
        return List.of(first, last());
    }

    /** The months of both, in their order. */
    public List<YearMonth> months() {
        YearMonth begin = YearMonth.from(first.first());
        return LongStream.range(0, MONTHS).mapToObj(begin::plusMonths).toList();
    }

    /** The themes, each with its actions. */
    public List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    /** Where a day lies on the line, from 0 to 1; what lies outside is taken for the nearest. */
    public double at(LocalDate day) {
        LocalDate begin = first.first();
        double all = ChronoUnit.DAYS.between(begin, last().next().first());
        return Math.clamp(ChronoUnit.DAYS.between(begin, day) / all, 0, 1);
    }

    /** Where today lies, from 0 to 1; below 0 where it lies outside. */
    public double now() {
        return isOutside(today) ? -1 : at(today);
    }

    /** How many actions of a board should have been done before today. */
    public static int overdue(Board board, LocalDate today) {
        return (int)
                board.all(Action.class).stream().filter(action -> action.isOverdue(today)).count();
    }
}
