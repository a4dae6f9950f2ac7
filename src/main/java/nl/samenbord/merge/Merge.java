package nl.samenbord.merge;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Former;
import nl.samenbord.board.Given;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Theme;
import nl.samenbord.merge.Side.Placed;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays two copies of a session together by the ids of what is in them. Nothing is there twice and
 * nothing is lost; what was erased for good on one side is erased; where both say something else,
 * both are kept or it is told. Doing it again changes nothing.
 */
public final class Merge {
    private final Trio trio;
    private final Set<Id> erased;

    private Merge(@Nullable Board before, Board mine, Board theirs, Map<Conflict, Decision> how) {
        erased = new LinkedHashSet<>(mine.erased());
        erased.addAll(theirs.erased());
        trio =
                new Trio(
                        before == null ? null : new Side(cleaned(Spelling.of(before, mine))),
                        new Side(cleaned(mine)),
                        new Side(cleaned(Spelling.of(theirs, mine))),
                        new Referee(how));
    }

    /** Two copies of which nobody knows what they were before. */
    public static Merged of(Board mine, Board theirs) {
        return of(null, mine, theirs, Map.of());
    }

    /**
     * Two copies, and what both were before (null if nobody knows), with what somebody decided of
     * the conflicts that were told earlier. IllegalArgumentException if the grids differ.
     */
    public static Merged of(
            @Nullable Board before, Board mine, Board theirs, Map<Conflict, Decision> decided) {
        if (!Grid.of(mine).equals(Grid.of(theirs))) {
            throw new IllegalArgumentException("two grids");
        }
        boolean known = before != null && Grid.of(before).equals(Grid.of(mine));
        Merge merge = new Merge(known ? before : null, mine, theirs, decided);
        Board merged = merge.merged();
        return new Merged(mine, theirs, merged, merge.trio.referee().conflicts());
    }

    /** Whether two boards have the same grid, so that they can be laid together. */
    public static boolean fit(Board one, Board other) {
        return Grid.of(one).equals(Grid.of(other));
    }

    /** The board without what was erased on another copy of it. */
    private Board cleaned(Board board) {
        Board clean = board;
        for (Id id : erased) {
            if (clean.note(id).isPresent()
                    || clean.all(Binned.class).find(id).isPresent()
                    || isSpokenOf(clean, id)) {
                clean = new Erasing(id, clean, List.of()).from(clean);
            }
        }
        return clean;
    }

    private static boolean isSpokenOf(Board board, Id note) {
        return board.all(Given.class).stream().anyMatch(g -> g.of().equals(note.toString()));
    }

    private Board merged() {
        Board mine = trio.mine().board();
        Texts texts = new Texts(trio.referee());
        Twins twins = new Twins(trio);
        Items items = new Items(trio, twins);
        if (!mine.template().equals(trio.theirs().board().template())) {
            Decision _ = new Teller(trio.referee()).ask(Told.TEMPLATE, "", "", "");
        }
        List<Placed> notes = new Notes(trio, texts, twins).all();
        List<Bundle> bundles = new Bundles(trio, texts, notes).all();
        Targets targets = new Targets(trio, notes, bundles);
        Dots dots = new Dots(trio, targets);
        Plans plans = new Plans(trio, twins, targets);
        Shelves shelves = new Shelves(trio, notes, dots.ballots(), targets);
        Map<Class<? extends Item>, Shelf<?>> all = new LinkedHashMap<>();
        all.put(Note.class, Shelf.of(shelves.onBoard()));
        all.put(Binned.class, Shelf.of(shelves.inBin()));
        all.put(Bundle.class, Shelf.of(bundles));
        all.put(Ballot.class, Shelf.of(shelves.dots()));
        all.put(Statement.class, Shelf.of(items.statements()));
        all.put(Parked.class, Shelf.of(items.parked()));
        all.put(Agreement.class, Shelf.of(items.agreements()));
        all.put(Certainty.class, Shelf.of(items.certainties()));
        all.put(Baseline.class, Shelf.of(items.baseline()));
        Years years = new Years(trio, twins);
        all.put(Former.class, Shelf.of(years.formers()));
        all.put(Carried.class, Shelf.of(years.carried()));
        all.put(Given.class, Shelf.of(items.given()));
        all.put(Theme.class, Shelf.of(plans.themes()));
        all.put(Action.class, Shelf.of(plans.actions()));
        all.put(Proposal.class, Shelf.of(plans.proposals()));
        return new Board(mine.template(), new FactsOfBoth(trio).all(), all, erased);
    }
}
