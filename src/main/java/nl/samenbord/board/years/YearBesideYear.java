package nl.samenbord.board.years;

import nl.samenbord.board.Carried;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A session beside an earlier one, with what may be on paper of both. Turned tells that they were
 * given in the other order, sure that their days say which is the earlier one.
 */
public record YearBesideYear(
        YearBoard then,
        YearBoard now,
        boolean turned,
        boolean sure,
        List<CellYear> cells,
        List<Carried> carried,
        DreamLine dream) {
    public YearBesideYear {
        cells = List.copyOf(cells);
        carried = List.copyOf(carried);
    }

    /** This session beside an earlier one. */
    public static YearBesideYear of(YearBoard earlier, YearBoard later) {
        return of(List.of(earlier, later));
    }

    /**
     * The two last of these, by their days; of earlier ones only the number towards the dream is
     * told. Where one has no day, they come in the order in which they are given.
     */
    public static YearBesideYear of(List<YearBoard> given) {
        if (given.size() < 2) {
            throw new IllegalArgumentException("two sessions or more");
        }
        boolean dated = given.stream().noneMatch(YearBoard::isUndated);
        List<YearBoard> inOrder = new ArrayList<>(given);
        if (dated) {
            inOrder.sort(Comparator.comparing(YearBoard::day));
        }
        boolean sure = dated && given.stream().map(YearBoard::day).distinct().count() > 1;
        YearBoard later = inOrder.removeLast();
        YearBoard earlier = inOrder.getLast();
        boolean turned = given.indexOf(earlier) > given.indexOf(later);
        YearBoard then = earlier.forPaper();
        YearBoard now = later.forPaper();
        return new YearBesideYear(
                then,
                now,
                turned,
                sure,
                CellYear.all(then.board(), now.board(), new SharedGrid(then.board(), now.board())),
                Carrying.beside(earlier, now.board()),
                DreamLine.of(inOrder, now.board()));
    }

    /** What their grids share, and what not. */
    public SharedGrid grid() {
        return new SharedGrid(then.board(), now.board());
    }

    /** The voices that are compared. */
    public List<Voice> voices() {
        return grid().voices();
    }

    /** The themes that stay, go and come. */
    public ThemeYears themes() {
        return ThemeYears.of(carried, now.board());
    }

    /** What was promised then and what came of it. */
    public Sequel sequel() {
        return Sequel.of(carried);
    }
}
