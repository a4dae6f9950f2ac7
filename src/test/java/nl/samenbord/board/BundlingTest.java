package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;

final class BundlingTest {
    private final Cell here = new Cell(0, 0);
    private final Cell there = new Cell(1, 1);
    private final Note coffee = Note.of(here, "wens", "ouder", "Koffie");
    private final Note tea = Note.of(there, "wens", "school", "Çay").saying("Çay", "tr", "Thee");
    private final Note water = Note.of(there, "wens", "ouder", "Water");
    private final Board board =
            done(
                    Grids.board(2, 2),
                    Changes.addAll(List.of(coffee, tea, water)),
                    Change.Add.last(new Ballot(Id.fresh(), "ouder", coffee.id(), 2)));

    @Test
    void notesOfSeveralCellsAndLanguagesLieTogetherWhereMostOfThemHung() {
        Bundle drinks = Bundling.of(board, ids(coffee, tea, water), "Koffie", null);
        Board laid = done(board, Bundling.lay(board, drinks));
        assertEquals(there, laid.bundles().get(0).cell());
        assertEquals(ids(coffee, tea, water), laid.bundles().get(0).notes());
        assertEquals(board.notes(), laid.notes());
    }

    @Test
    void dotsGivenBeforeCountWithTheBundleAndComeAlongWhenANoteIsTakenOut() {
        Bundle drinks = Bundling.of(board, ids(coffee, tea), "Koffie", null);
        Board laid = done(board, Bundling.lay(board, drinks));
        assertEquals(2, new Dots(laid).of(drinks.id(), "ouder"));
        Board out = done(laid, Bundling.takeOut(laid, coffee.id()));
        assertEquals(0, new Dots(out).of(drinks.id(), "ouder"));
        assertEquals(2, new Dots(out).of(coffee.id(), "ouder"));
        assertEquals(ids(tea), out.bundles().get(0).notes());
    }

    @Test
    void aBundleThatIsEmptiedGoesAndItsDotsAndThemesGoToTheNewOne() {
        Bundle first = Bundling.of(board, ids(coffee), "Koffie", null);
        Board laid = done(board, Bundling.lay(board, first));
        Theme theme = new Theme(Id.fresh(), "Drinken", List.of(), List.of(), List.of(first.id()));
        laid =
                done(
                        laid,
                        Change.Add.last(new Ballot(Id.fresh(), "ouder", first.id(), 3)),
                        Change.Add.last(theme));
        Bundle second = Bundling.of(laid, ids(coffee, tea), "Drinken", null);
        Board both = done(laid, Bundling.lay(laid, second));
        assertEquals(List.of(second), both.bundles().list());
        assertEquals(5, new Dots(both).of(second.id(), "ouder"));
        assertEquals(List.of(second.id()), both.all(Theme.class).get(0).supports());
    }

    @Test
    void aBundleThatKeepsSomethingKeepsItsOwnDots() {
        Bundle first = Bundling.of(board, ids(coffee, tea), "Koffie", null);
        Board laid =
                done(
                        board,
                        Bundling.lay(board, first),
                        Change.Add.last(new Ballot(Id.fresh(), "school", first.id(), 3)));
        Bundle second = Bundling.of(laid, ids(tea, water), "Thee", null);
        Board both = done(laid, Bundling.lay(laid, second));
        assertEquals(3, new Dots(both).of(first.id(), "school"));
        assertEquals(ids(coffee), both.bundles().get(0).notes());
    }

    @Test
    void notesAreAddedToABundleWhichMayGetAnotherTitle() {
        Bundle drinks = Bundling.of(board, ids(coffee), "Koffie", null);
        Board laid = done(board, Bundling.lay(board, drinks));
        Board more = done(laid, Bundling.add(laid, drinks, ids(tea, coffee), "Drinken"));
        assertEquals(ids(coffee, tea), more.bundles().get(0).notes());
        assertEquals("Drinken", more.bundles().get(0).title());
    }

    @Test
    void takenApartItsOwnDotsGoToItsFirstNoteThatTheRoomSees() {
        Note hidden = Note.of(here, "wens", "ouder", "geheim").hidden(true);
        Board more = done(board, Change.Add.last(hidden));
        Bundle drinks = Bundling.of(more, ids(hidden, coffee, tea), "Koffie", null);
        Board laid =
                done(
                        more,
                        Bundling.lay(more, drinks),
                        Change.Add.last(new Ballot(Id.fresh(), "ouder", drinks.id(), 3)));
        Board apart = done(laid, Bundling.apart(laid, drinks));
        assertTrue(apart.bundles().isEmpty());
        assertEquals(5, new Dots(apart).of(coffee.id(), "ouder"));
        assertEquals(1, apart.all(Ballot.class).size());
    }

    @Test
    void theLastNoteInTheBinTakesTheBundleAndItsDotsAlong() {
        Bundle drinks = Bundling.of(board, ids(coffee), "Koffie", null);
        Board laid =
                done(
                        board,
                        Bundling.lay(board, drinks),
                        Change.Add.last(new Ballot(Id.fresh(), "school", drinks.id(), 1)));
        Board binned = done(laid, Changes.bin(laid, coffee));
        assertTrue(binned.bundles().isEmpty());
        assertTrue(binned.all(Ballot.class).isEmpty());
        Board back = done(binned, Changes.putBack(binned.all(Binned.class).get(0)));
        assertEquals(1, new Dots(back).of(coffee.id(), "school"));
    }

    @Test
    void aTitleThatRepeatsAHiddenNoteIsHiddenToo() {
        Note secret = coffee.saying("Over  één kind", "", "");
        Board more =
                done(board, new Change.Edit(coffee, secret), Change.Add.last(note("Van later")));
        Bundle bundle =
                Bundling.of(
                        more, ids(coffee, more.notes().list().getLast()), "Over één kind", null);
        Board laid = done(more, Bundling.lay(more, bundle));
        assertEquals("Over één kind", laid.forTheRoom().bundles().get(0).title());
        Note now = laid.note(coffee.id()).orElseThrow();
        Board hidden = done(laid, new Change.Edit(now, now.hidden(true)));
        assertEquals("Van later", hidden.forTheRoom().bundles().get(0).title());
    }

    @Test
    void aNoteCountsWhereItsBundleHangs() {
        Bundle drinks = Bundling.of(board, ids(coffee, tea, water), "Koffie", null);
        Board laid = done(board, Bundling.lay(board, drinks));
        assertEquals(1, new Counts(board).in(here));
        assertEquals(0, new Counts(laid).in(here));
        assertEquals(3, new Counts(laid).in(there));
        assertEquals(3, new Counts(laid, there).total());
        assertEquals(3, new Counts(laid).total());
    }

    @Test
    void noNoteAndNoDotIsEverLostAndEveryStepIsUndoneExactly() {
        long seed = new Random().nextLong();
        System.out.println("BundlingTest seed " + seed);
        RandomChanges asking = new RandomChanges(seed);
        Board now = Grids.board(3, 3);
        int bundled = 0;
        for (int step = 0; step < 2_000; step++) {
            Change change = asking.bundling(now);
            if (now.notes().size() < 12 || !(change.on(now) instanceof Outcome.Done done)) {
                now = asking.next(now).on(now) instanceof Outcome.Done other ? other.board() : now;
                continue;
            }
            assertEquals(
                    now,
                    assertInstanceOf(Outcome.Done.class, done.did().inverse().on(done.board()))
                            .board(),
                    "seed " + seed);
            assertEquals(now.notes(), done.board().notes(), "seed " + seed);
            if (change instanceof Change.Together) {
                bundled++;
                assertEquals(dots(now), dots(done.board()), "seed " + seed);
            }
            now = done.board();
            assertEquals(Optional.empty(), Rules.firstBreach(now), "seed " + seed);
        }
        assertTrue(bundled > 200, "seed " + seed);
    }

    private static int dots(Board board) {
        return board.all(Ballot.class).stream().mapToInt(Ballot::count).sum();
    }

    private Note note(String text) {
        return Note.of(here, "wens", "ouder", text);
    }

    private static List<Id> ids(Note... notes) {
        return List.of(notes).stream().map(Note::id).toList();
    }

    private static Board done(Board board, Change... changes) {
        Board now = board;
        for (Change change : changes) {
            now = assertInstanceOf(Outcome.Done.class, change.on(now)).board();
        }
        return now;
    }
}
