package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.samenbord.board.review.NoteFilter;
import nl.samenbord.board.review.Spread;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Where notes hang that are in a bundle, and where they go. */
final class PlacesTest {
    private final Cell here = new Cell(0, 0);
    private final Cell there = new Cell(1, 1);
    private final Note coffee = Note.of(here, "wens", "ouder", "Koffie");
    private final Note tea = Note.of(here, "wens", "school", "Thee");
    private final Note water = Note.of(there, "wens", "ouder", "Water");
    private final Bundle drinks =
            new Bundle(
                    Id.fresh(),
                    "Drinken",
                    here,
                    List.of(coffee.id(), tea.id(), water.id()),
                    "",
                    null);
    private final Board board =
            done(
                    Grids.board(2, 2),
                    Changes.addAll(List.of(coffee, tea, water)),
                    Change.Add.last(drinks),
                    Change.Add.last(new Ballot(Id.fresh(), "ouder", drinks.id(), 3)));

    @Test
    void aNoteThatIsMovedLeavesItsBundleInOneStep() {
        Change move = Bundling.move(board, tea, there);
        Board moved = done(board, move);
        assertEquals(there, moved.note(tea.id()).orElseThrow().cell());
        assertEquals(Optional.empty(), moved.bundleOf(tea.id()));
        assertEquals(2, new Counts(moved).in(here));
        assertEquals(1, new Counts(moved).in(there));
        Outcome.Done did = assertInstanceOf(Outcome.Done.class, move.on(board));
        assertEquals(board, done(moved, did.did().inverse()));
    }

    @Test
    void aNoteWrittenElsewhereCanBeMovedToWhereItWasWritten() {
        Board moved = done(board, Bundling.move(board, water, there));
        assertEquals(Optional.empty(), moved.bundleOf(water.id()));
        assertEquals(there, new Places(moved).of(water));
        assertEquals(1, new Counts(moved).in(there));
    }

    @Test
    void theLastNoteOfABundleTakesItsDotsAlong() {
        Board now = board;
        for (Note note : List.of(coffee, tea, water)) {
            now = done(now, Bundling.move(now, note, new Cell(1, 0)));
        }
        assertEquals(List.of(), now.bundles().list());
        assertEquals(3, new Dots(now).of(water.id(), "ouder"));
        assertEquals(3, new Counts(now).in(new Cell(1, 0)));
    }

    @Test
    void aBundleThatIsMovedMovesAllItsNotes() {
        Change move = Bundling.move(board, drinks, new Cell(0, 1));
        Board moved = done(board, move);
        assertEquals(3, new Counts(moved).in(new Cell(0, 1)));
        Board apart = done(moved, Bundling.apart(moved, moved.bundles().get(0)));
        assertEquals(3, apart.notesIn(new Cell(0, 1)).size());
        Outcome.Done did = assertInstanceOf(Outcome.Done.class, move.on(board));
        assertEquals(board, done(moved, did.did().inverse()));
    }

    @Test
    void allThatCountsOrShowsCellsSaysTheSame() {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("PlacesTest seed " + seed);
        RandomChanges asking = new RandomChanges(seed);
        Board now = Grids.board(3, 3);
        int elsewhere = 0;
        for (int step = 0; step < 600; step++) {
            now = asking.next(now).on(now) instanceof Outcome.Done done ? done.board() : now;
            now = asking.bundling(now).on(now) instanceof Outcome.Done done ? done.board() : now;
            Places places = new Places(now);
            Counts counts = new Counts(now);
            Spread spread = Spread.ofNotes(now);
            Board board = now;
            elsewhere +=
                    (int) now.notes().stream().filter(n -> !places.of(n).equals(n.cell())).count();
            for (Cell cell : now.template().cells()) {
                int hang = counts.in(cell);
                assertEquals(hang, now.notesIn(cell).size(), "seed " + seed);
                assertEquals(hang, spread.in(cell), "seed " + seed);
                String column = now.template().column(cell).id();
                String row = now.template().row(cell).id();
                var filter = new NoteFilter(column, row, "", "", "", "", "").on(board);
                assertEquals(hang, now.notes().stream().filter(filter).count(), "seed " + seed);
            }
        }
        assertEquals(true, elsewhere > 100, "seed " + seed);
    }

    private static Board done(Board board, Change... changes) {
        Board now = board;
        for (Change change : changes) {
            now = assertInstanceOf(Outcome.Done.class, change.on(now)).board();
        }
        return now;
    }
}
