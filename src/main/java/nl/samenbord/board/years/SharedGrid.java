package nl.samenbord.board.years;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What the grids of two sessions have in common, by the ids of columns, rows and voices; and the
 * rest, by name.
 */
public final class SharedGrid {
    private final Board then;
    private final Board now;

    /** Of these two. */
    public SharedGrid(Board then, Board now) {
        this.then = then;
        this.now = now;
    }

    /** What is only in one of the grids. */
    public enum Part {
        COLUMN,
        ROW,
        VOICE,
        KIND
    }

    /** Something that one grid has and the other has not: in which, its name, its notes. */
    public record Apart(Part part, boolean then, String name, int notes) {}

    /** The cells of the later grid that the earlier one has too, column by column. */
    public List<Cell> cells() {
        return now.template().cells().stream().filter(cell -> before(cell).isPresent()).toList();
    }

    /** Where this cell of the later grid is in the earlier one. */
    public Optional<Cell> before(Cell cell) {
        Template earlier = then.template();
        int column = place(earlier.columns(), Column::id, now.template().column(cell).id());
        int row = place(earlier.rows(), Row::id, now.template().row(cell).id());
        return column < 0 || row < 0 ? Optional.empty() : Optional.of(new Cell(column, row));
    }

    private static <T> int place(List<T> all, Function<T, String> id, String wanted) {
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The voices of both, as the later one has them; one that nobody had in neither is left out.
     */
    public List<Voice> voices() {
        List<String> heard = new ArrayList<>();
        new Attendance(then).voices().forEach(voice -> heard.add(voice.id()));
        new Attendance(now).voices().forEach(voice -> heard.add(voice.id()));
        return now.template().voices().stream()
                .filter(voice -> then.template().hasVoice(voice.id()))
                .filter(voice -> heard.contains(voice.id()))
                .toList();
    }

    /** What one of them has and the other has not. */
    public List<Apart> apart() {
        List<Apart> apart = new ArrayList<>();
        apart(apart, Part.COLUMN, Template::columns, Column::id, Column::name, SharedGrid::column);
        apart(apart, Part.ROW, Template::rows, Row::id, Row::name, SharedGrid::row);
        apart(apart, Part.VOICE, Template::voices, Voice::id, Voice::name, SharedGrid::voice);
        apart(apart, Part.KIND, Template::kinds, Kind::id, Kind::name, SharedGrid::kind);
        return apart;
    }

    private record On(Board board, Places places, Note note) {}

    private static boolean column(On on, String id) {
        return on.board().template().column(on.places().of(on.note())).id().equals(id);
    }

    private static boolean row(On on, String id) {
        return on.board().template().row(on.places().of(on.note())).id().equals(id);
    }

    private static boolean voice(On on, String id) {
        return on.note().voice().equals(id);
    }

    private static boolean kind(On on, String id) {
        return on.note().kind().equals(id);
    }

    private <T> void apart(
            List<Apart> into,
            Part part,
            Function<Template, List<T>> all,
            Function<T, String> id,
            Function<T, String> name,
            BiPredicate<On, String> isIn) {
        for (boolean earlier : new boolean[] {true, false}) {
            Board one = earlier ? then : now;
            Places places = new Places(one);
            List<T> others = all.apply((earlier ? now : then).template());
            for (T item : all.apply(one.template())) {
                if (place(others, id, id.apply(item)) < 0) {
                    int notes =
                            (int)
                                    one.notes().stream()
                                            .filter(
                                                    n ->
                                                            isIn.test(
                                                                    new On(one, places, n),
                                                                    id.apply(item)))
                                            .count();
                    into.add(
                            new Apart(
                                    part, earlier, name.apply(item).replace("\u00AD", ""), notes));
                }
            }
        }
    }
}
