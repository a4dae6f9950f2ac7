package nl.samenbord.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Seed;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Change;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Given;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold whenever two laptops are laid together, on many random evenings. */
final class MergeLawsTest {
    private static final int EVENINGS = 100;
    private static final long FIRST = Seed.of(MergeLawsTest.class);
    private static final List<Evening> ALWAYS = evenings();

    /** Two copies of one evening; the base is not always known. */
    private record Evening(long seed, @Nullable Board base, Board mine, Board theirs) {
        Merged merged() {
            return Merge.of(base, mine, theirs, Map.of());
        }

        Merged turned() {
            return Merge.of(base, theirs, mine, Map.of());
        }

        @Override
        public String toString() {
            return "seed " + seed + (base == null ? ", no base" : "");
        }
    }

    private interface Law {
        void on(Evening evening);
    }

    private static void always(Law law) {
        ALWAYS.forEach(law::on);
    }

    private static List<Evening> evenings() {
        List<Evening> evenings = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + EVENINGS; seed++) {
            Laptops laptops = new Laptops(seed);
            Board base = laptops.begun();
            Board mine = laptops.worked(base, 25);
            Board theirs = laptops.worked(base, 25);
            evenings.add(new Evening(seed, base, mine, theirs));
            evenings.add(new Evening(seed, null, mine, theirs));
        }
        return List.copyOf(evenings);
    }

    @Test
    void whatComesIsABoardThatCouldHaveBeen() {
        always(e -> assertEquals(Optional.empty(), Rules.firstBreach(e.merged().board()), e + ""));
    }

    @Test
    void doingItAgainChangesNothing() {
        always(
                e -> {
                    Board merged = e.merged().board();
                    assertSame(merged, Merge.of(e.base(), merged, e.theirs(), Map.of()).board(), e);
                    assertSame(merged, Merge.of(e.base(), merged, e.mine(), Map.of()).board(), e);
                    assertSame(merged, Merge.of(merged, merged).board(), e);
                });
    }

    @Test
    void aSideThatDidNothingTakesOverTheOther() {
        always(
                e -> {
                    Board base = e.base();
                    if (base != null) {
                        assertAlike(e.theirs(), Merge.of(base, base, e.theirs(), Map.of()), e);
                        assertAlike(e.mine(), Merge.of(base, e.mine(), base, Map.of()), e);
                    }
                });
    }

    private static void assertAlike(Board wanted, Merged merged, Evening e) {
        assertEquals(List.of(), merged.conflicts(), e + "");
        assertEquals(Contents.asSets(wanted), Contents.asSets(merged.board()), e + "");
        assertEquals(wanted.facts(), merged.board().facts(), e + "");
    }

    @Test
    void withoutConflictItDoesNotMatterWhoBegins() {
        int[] without = {0};
        for (long seed = FIRST; seed < FIRST + 4 * EVENINGS; seed++) {
            Laptops laptops = new Laptops(seed);
            Board base = laptops.begun();
            Board mine = laptops.worked(base, 4);
            Board theirs = laptops.worked(base, 4);
            Evening e = new Evening(seed, base, mine, theirs);
            Merged merged = e.merged();
            Merged turned = e.turned();
            assertEquals(merged.conflicts().size(), turned.conflicts().size(), e + "");
            if (merged.conflicts().isEmpty()) {
                without[0]++;
                assertEquals(
                        Contents.asSets(merged.board()), Contents.asSets(turned.board()), e + "");
                assertEquals(merged.board().facts(), turned.board().facts(), e + "");
                if (isInOrder(mine, theirs)) {
                    assertEquals(merged.board(), turned.board(), e + "");
                }
            }
        }
        assertTrue(without[0] > EVENINGS, "too few evenings without a conflict: " + without[0]);
    }

    /** Whether what both have stands in the same order on both. */
    private static boolean isInOrder(Board mine, Board theirs) {
        return Contents.SORTS.stream()
                .allMatch(
                        sort -> {
                            List<Id> my = Contents.ids(mine, sort);
                            List<Id> their = Contents.ids(theirs, sort);
                            List<Id> both = my.stream().filter(their::contains).toList();
                            return both.equals(their.stream().filter(my::contains).toList());
                        });
    }

    @Test
    void nothingOfEitherSideIsLost() {
        always(
                e -> {
                    Merged merged = e.merged();
                    Map<Id, Item> there = Contents.everything(merged.board());
                    for (Board side : List.of(e.mine(), e.theirs())) {
                        Contents.everything(side)
                                .forEach(
                                        (id, item) -> {
                                            if (mustStay(e, side, item, merged.board())) {
                                                assertTrue(there.containsKey(id), e + " " + item);
                                            }
                                        });
                    }
                });
    }

    /** All but what one side took away and the other left alone, and what goes with a note. */
    private static boolean mustStay(Evening e, Board side, Item item, Board merged) {
        Board base = e.base();
        boolean wasThere = base != null && Contents.everything(base).containsKey(item.id());
        boolean withItsNotes =
                switch (item) {
                    case Bundle _ -> true;
                    case Ballot ballot ->
                            !Contents.everything(merged).containsKey(ballot.target())
                                    || side.bundles().find(ballot.target()).stream()
                                            .anyMatch(b -> merged.erased().containsAll(b.notes()));
                    case Given given ->
                            merged.erased().stream()
                                    .anyMatch(id -> id.toString().equals(given.of()));
                    default -> false;
                };
        boolean erased =
                e.mine().erased().contains(item.id()) || e.theirs().erased().contains(item.id());
        return !wasThere && !withItsNotes && !erased;
    }

    @Test
    void whatWasSaidOnEitherSideStillStandsOrIsTold() {
        always(
                e -> {
                    Merged merged = e.merged();
                    Set<String> said = Contents.texts(merged.board());
                    for (Board side : List.of(e.mine(), e.theirs())) {
                        for (Note note : Contents.notes(side).values()) {
                            boolean gone = merged.board().erased().contains(note.id());
                            if (!gone && !said.contains(note.text())) {
                                assertTrue(wasChangedByOneOnly(e, note), e + " " + note.text());
                            }
                        }
                    }
                });
    }

    /** Its text is that of the base, or the note itself was taken away. */
    private static boolean wasChangedByOneOnly(Evening e, Note note) {
        Board base = e.base();
        Note before = base == null ? null : Contents.notes(base).get(note.id());
        return before != null && before.text().equals(note.text());
    }

    @Test
    void nothingIsThereTwice() {
        always(
                e -> {
                    Merged merged = e.merged();
                    Set<Id> union = new HashSet<>(Contents.notes(e.mine()).keySet());
                    union.addAll(Contents.notes(e.theirs()).keySet());
                    long twins =
                            merged.conflicts().stream()
                                    .filter(Conflict.Words.class::isInstance)
                                    .map(Conflict.Words.class::cast)
                                    .filter(words -> words.mine() instanceof Note)
                                    .count();
                    Map<Id, Note> after = Contents.notes(merged.board());
                    assertTrue(after.size() <= union.size() + twins, e + "");
                    long fresh = after.keySet().stream().filter(id -> !union.contains(id)).count();
                    assertEquals(twins, fresh, e + "");
                    for (Binned binned : merged.board().all(Binned.class)) {
                        assertTrue(merged.board().note(binned.id()).isEmpty(), e + "");
                    }
                });
    }

    @Test
    void erasedStaysErased() {
        always(
                e -> {
                    Board merged = e.merged().board();
                    Set<Id> erased = new HashSet<>(e.mine().erased());
                    erased.addAll(e.theirs().erased());
                    assertEquals(erased, merged.erased(), e + "");
                    erased.forEach(
                            id -> assertTrue(!Contents.notes(merged).containsKey(id), e + ""));
                });
    }

    @Test
    void itIsOneStepThatCanBeUndone() {
        always(
                e -> {
                    Merged merged = e.merged();
                    Board start = e.mine();
                    for (Id id : merged.toErase()) {
                        start = new Erasing(id, start, List.of()).from(start);
                    }
                    Change change = merged.change();
                    if (change.on(start) instanceof Outcome.Done done) {
                        assertSame(merged.board(), done.board(), e);
                        Outcome undone = done.did().inverse().on(done.board());
                        assertTrue(undone instanceof Outcome.Done, e + "");
                        assertSame(start, ((Outcome.Done) undone).board(), e);
                    } else {
                        throw new AssertionError(e + " " + change.on(start));
                    }
                });
    }

    @Test
    void whoeverDecidesGetsTheirs() {
        always(
                e -> {
                    Map<Conflict, Decision> decided = new HashMap<>();
                    for (Conflict conflict : e.merged().conflicts()) {
                        if (conflict.choices().contains(Decision.THEIRS)) {
                            decided.put(conflict, Decision.THEIRS);
                        }
                    }
                    Merged chosen = Merge.of(e.base(), e.mine(), e.theirs(), decided);
                    assertEquals(Optional.empty(), Rules.firstBreach(chosen.board()), e + "");
                    Map<Id, Note> after = Contents.notes(chosen.board());
                    for (Conflict conflict : chosen.conflicts()) {
                        if (conflict instanceof Conflict.Words(Note _, Note theirs)
                                && after.containsKey(theirs.id())) {
                            assertEquals(theirs.text(), Contents.text(after, theirs.id()), e + "");
                        }
                    }
                });
    }

    private static void assertSame(Board wanted, Board board, Evening e) {
        assertEquals(wanted.facts(), board.facts(), e + "");
        for (Class<? extends Item> sort : Contents.SORTS) {
            assertEquals(wanted.all(sort).list(), board.all(sort).list(), e + "");
        }
        assertEquals(wanted, board, e + "");
    }
}
