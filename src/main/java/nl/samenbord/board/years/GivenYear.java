package nl.samenbord.board.years;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Givens;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What was answered beside the notes of one thing, then and now, in words: what was asked, of what
 * (empty for the board), and both answers, empty where there is none or where it was not asked.
 */
public record GivenYear(Ask ask, String name, String then, String now) {
    /** Whether it is answered otherwise now. */
    public boolean isOther() {
        return !then.equals(now);
    }

    /**
     * All that was answered then or now, of what both grids have; how a moment is read is told by
     * the caller. A number that is asked again and again is a line of its own.
     */
    public static List<GivenYear> all(Board then, Board now, UnaryOperator<String> moment) {
        Map<String, Ask> asks = new LinkedHashMap<>();
        now.template().asks().forEach(ask -> asks.put(ask.id(), ask));
        then.template().asks().forEach(ask -> asks.putIfAbsent(ask.id(), ask));
        List<GivenYear> all = new ArrayList<>();
        for (Ask ask : asks.values()) {
            places(ask, then, now)
                    .forEach(
                            (of, name) -> {
                                String old = words(then, ask, of.then(), moment);
                                String fresh = words(now, ask, of.now(), moment);
                                if (!old.isEmpty() || !fresh.isEmpty()) {
                                    all.add(new GivenYear(ask, name, old, fresh));
                                }
                            });
        }
        return all;
    }

    /** What the same thing is known by on each grid: the same cell may have another code. */
    private record Of(String then, String now) {
        Of(String both) {
            this(both, both);
        }
    }

    private static Map<Of, String> places(Ask ask, Board then, Board now) {
        Template grid = now.template();
        Map<Of, String> places = new LinkedHashMap<>();
        switch (ask.of()) {
            case BOARD -> places.put(new Of(""), "");
            case COLUMN -> {
                for (Column column : grid.columns()) {
                    places.put(new Of(column.id()), plain(column.name()));
                }
            }
            case ROW -> {
                for (Row row : grid.rows()) {
                    places.put(new Of(row.id()), plain(row.name()));
                }
            }
            case CELL -> {
                SharedGrid shared = new SharedGrid(then, now);
                for (Cell cell : shared.cells()) {
                    String before = shared.before(cell).orElseThrow().code();
                    String name = cell.code() + "  " + plain(grid.row(cell).name());
                    places.put(new Of(before, cell.code()), name);
                }
            }
            case NOTE -> {}
        }
        return places;
    }

    private static String plain(String name) {
        return name.replace("\u00AD", "");
    }

    /** By what that board asks under this id, if it does. */
    private static String words(Board board, Ask ask, String of, UnaryOperator<String> moment) {
        return board.template()
                .ask(ask.id())
                .filter(own -> own.of() == ask.of())
                .map(own -> new Givens(board).words(own, of, moment))
                .orElse("");
    }
}
