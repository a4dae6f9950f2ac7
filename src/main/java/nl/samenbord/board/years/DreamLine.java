package nl.samenbord.board.years;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Former;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The number towards the dream over the years, the first year first. */
public record DreamLine(List<Point> points) {
    /**
     * One meeting: what it was called, when (null if nobody said), the number, and the wanted one.
     */
    public record Point(String title, @Nullable LocalDate date, int number, int goal) {
        private Point(Former former) {
            this(former.title(), former.date(), former.dream().now(), former.dream().goal());
        }
    }

    public DreamLine {
        points = List.copyOf(points);
    }

    /** What a session and the earlier ones that lie beside it say. */
    public static DreamLine of(Board now) {
        return of(List.of(), now);
    }

    /** The same with earlier ones from elsewhere; a session counts once. */
    static DreamLine of(List<YearBoard> earlier, Board now) {
        List<Former> all = new ArrayList<>(now.all(Former.class).list());
        for (YearBoard one : earlier) {
            List<Former> known = Carrying.formers(one);
            all.removeIf(old -> known.stream().anyMatch(fresh -> fresh.id().equals(old.id())));
            all.addAll(known);
        }
        all.sort(
                Comparator.comparing(
                        former -> Objects.requireNonNullElse(former.date(), LocalDate.MIN)));
        List<Point> points = new ArrayList<>(all.stream().map(Point::new).toList());
        Dream dream = now.dream();
        points.add(
                new Point(
                        now.meeting().title(),
                        now.meeting().when().date(),
                        dream.now(),
                        dream.goal()));
        points.removeIf(point -> point.number() == 0);
        return new DreamLine(points);
    }
}
