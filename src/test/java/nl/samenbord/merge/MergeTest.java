package nl.samenbord.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundling;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Parking;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.merge.Merged.Coming;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two laptops at one evening, as people meet them. */
final class MergeTest {
    private static final Note PRAISE = note(0, "een praatje bij de deur");
    private static final Note CALL = note(1, "bel ons op tijd");

    private final Board base = with(Grids.board(5, 6), PRAISE, CALL);

    private static Note note(int column, String text) {
        return Note.of(new Cell(column, 0), "wens", "ouder", text);
    }

    private static Board with(Board board, Note... notes) {
        Board now = board;
        for (Note note : notes) {
            now = after(now, Change.Add.last(note));
        }
        return now;
    }

    private static Board after(Board board, Change change) {
        return ((Outcome.Done) change.on(board)).board();
    }

    private static Board saying(Board board, Note note, String text) {
        return after(board, new Change.Edit(note, note.saying(text, "nl", "")));
    }

    private static Set<String> texts(Board board) {
        return board.notes().stream().map(Note::text).collect(Collectors.toSet());
    }

    @Test
    void theNotesOfBothTablesHangTogether() {
        Board mine = with(base, note(2, "van tafel 1"));
        Board theirs = with(base, note(2, "van tafel 2"), note(3, "nog een van tafel 2"));
        Merged merged = Merge.of(mine, theirs);
        assertEquals(5, merged.board().notes().size());
        assertEquals(List.of(), merged.conflicts());
        assertEquals(new Coming(2, 2, 0, 0, 0), merged.coming());
        assertTrue(Merge.of(merged.board(), theirs).coming().isNothing());
    }

    @Test
    void whereBothChangedOneNoteBothTextsHang() {
        Board mine = saying(base, PRAISE, "een praatje aan het hek");
        Board theirs = saying(base, PRAISE, "een praatje op het plein");
        Merged merged = Merge.of(base, mine, theirs, Map.of());
        assertEquals(
                Set.of("een praatje aan het hek", "een praatje op het plein", CALL.text()),
                texts(merged.board()));
        Conflict conflict = merged.conflicts().getFirst();
        assertTrue(conflict instanceof Conflict.Words);
        assertEquals(1, merged.conflicts().size());
        assertEquals(
                Set.of("een praatje aan het hek", CALL.text()),
                texts(decided(mine, theirs, conflict, Decision.MINE)));
        assertEquals(
                Set.of("een praatje op het plein", CALL.text()),
                texts(decided(mine, theirs, conflict, Decision.THEIRS)));
    }

    private Board decided(Board mine, Board theirs, Conflict conflict, Decision decision) {
        return Merge.of(base, mine, theirs, Map.of(conflict, decision)).board();
    }

    @Test
    void twoLaptopsThatEachTookOverTheOtherHaveTheSameAndNoQuestionsLeft() {
        Board mine = saying(base, PRAISE, "een praatje aan het hek");
        Board theirs = saying(base, PRAISE, "een praatje op het plein");
        Board here = Merge.of(mine, theirs).board();
        Board there = Merge.of(theirs, mine).board();
        Merged again = Merge.of(here, there);
        assertEquals(here, again.board());
        assertEquals(List.of(), again.conflicts());
        Note kept = here.note(PRAISE.id()).orElseThrow();
        Board later = saying(here, kept, "een praatje bij de bel");
        assertEquals(later, Merge.of(later, theirs).board());
    }

    @Test
    void oneMovedItAndTheOtherReworded() {
        Board mine = after(base, new Change.Edit(PRAISE, PRAISE.in(new Cell(4, 4))));
        Board theirs = saying(base, PRAISE, "een praatje op het plein");
        Merged merged = Merge.of(base, mine, theirs, Map.of());
        Note note = merged.board().note(PRAISE.id()).orElseThrow();
        assertEquals(new Cell(4, 4), note.cell());
        assertEquals("een praatje op het plein", note.text());
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void anErasedNoteDoesNotComeBackFromTheOtherLaptop() {
        Board mine = new Erasing(PRAISE.id(), base, List.of()).from(base);
        for (Merged merged : List.of(Merge.of(mine, base), Merge.of(base, mine))) {
            assertEquals(Set.of(CALL.text()), texts(merged.board()));
            assertEquals(Set.of(PRAISE.id()), merged.board().erased());
        }
        assertEquals(List.of(PRAISE.id()), Merge.of(base, mine).toErase());
        assertEquals(1, Merge.of(base, mine).coming().erased());
    }

    @Test
    void whatOneThrewAwayStaysInTheBinAndIsTold() {
        Board mine = after(base, Changes.bin(base, PRAISE));
        Merged merged = Merge.of(mine, base);
        assertEquals(1, merged.board().all(Binned.class).size());
        assertTrue(merged.conflicts().getFirst() instanceof Conflict.Thrown);
        assertEquals(List.of(), Merge.of(base, mine, base, Map.of()).conflicts());
        Board back =
                Merge.of(null, mine, base, Map.of(merged.conflicts().getFirst(), Decision.THEIRS))
                        .board();
        assertTrue(back.note(PRAISE.id()).isPresent());
    }

    @Test
    void dotsThatBothGaveAreAllThere() {
        Board mine = after(base, Change.Add.last(new Ballot(CALL.id(), "ouder", CALL.id(), 3)));
        Board theirs = after(base, Change.Add.last(new Ballot(PRAISE.id(), "ouder", CALL.id(), 4)));
        Board board = Merge.of(mine, theirs).board();
        assertEquals(7, board.all(Ballot.class).stream().mapToInt(Ballot::count).sum());
        assertEquals(board, Merge.of(board, theirs).board());
    }

    @Test
    void dotsOfABundleThatTheOtherTookApartGoToOneOfItsNotes() {
        var bundle = Bundling.of(base, List.of(PRAISE.id(), CALL.id()), "samen", null);
        Board laid = after(base, Bundling.lay(base, bundle));
        Board mine = after(laid, Bundling.apart(laid, bundle));
        Board theirs = after(laid, Change.Add.last(new Ballot(CALL.id(), "ouder", bundle.id(), 5)));
        Board board = Merge.of(laid, mine, theirs, Map.of()).board();
        assertTrue(board.bundles().isEmpty());
        Ballot dots = board.all(Ballot.class).get(0);
        assertEquals(5, dots.count());
        assertTrue(board.note(dots.target()).isPresent());
    }

    @Test
    void aStatementThatBothCountedStandsThereTwiceWithBothCounts() {
        Statement statement = Statement.of("Wij bellen terug.");
        Board asked = after(base, Change.Add.last(statement));
        Board mine = counted(asked, statement, new Tally(5, 1, 0));
        Board theirs = counted(asked, statement, new Tally(3, 4, 1));
        assertEquals(1, Merge.of(mine, asked).board().all(Statement.class).size());
        Merged merged = Merge.of(mine, theirs);
        assertEquals(
                Set.of(new Tally(5, 1, 0), new Tally(3, 4, 1)),
                merged.board().all(Statement.class).stream()
                        .flatMap(each -> each.tallies().values().stream())
                        .collect(Collectors.toSet()));
        assertEquals(merged.board(), Merge.of(merged.board(), theirs).board());
    }

    private static Board counted(Board board, Statement statement, Tally tally) {
        Statement counted = statement.counting(Map.of("ouder", tally));
        return after(board, new Change.Edit(statement, counted));
    }

    @Test
    void whatOneSideHidesStaysHidden() {
        Board mine = after(base, new Change.Edit(PRAISE, PRAISE.hidden(true)));
        for (Merged merged : List.of(Merge.of(mine, base), Merge.of(base, mine))) {
            assertTrue(merged.board().note(PRAISE.id()).orElseThrow().is(Mark.HIDDEN));
        }
    }

    @Test
    void whatIsToldOnceIsKeptAsItStandsHereAndTold() {
        Board mine = base.with(new Parking(2, ""));
        Board theirs = base.with(new Parking(3, "wij bellen"));
        Merged merged = Merge.of(mine, theirs);
        assertEquals(new Parking(2, "wij bellen"), merged.board().parking());
        assertEquals(
                List.of(new Conflict.Facts(Told.ABOUT_ONE_CHILD, "", "2", "3")),
                merged.conflicts());
    }

    @Test
    void anotherGridIsRefused() {
        Board other = Grids.board(4, 6);
        assertFalse(Merge.fit(base, other));
        assertThrows(IllegalArgumentException.class, () -> Merge.of(base, other));
    }
}
