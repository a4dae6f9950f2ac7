package nl.samenbord.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.RandomChanges;
import nl.samenbord.board.Refusal;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;

final class HoldingTest {
    private final Holding holding = new Holding(new NoteSignals(new Signals()));
    private Board board =
            Grids.board(2, 2).with(Meeting.of("Basisschool De Vlinderboom", "", null, "nl", 2));

    private Note keep(String text) {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", text);
        make(Change.Add.last(note));
        return now(note);
    }

    private void make(Change change) {
        board = assertInstanceOf(Outcome.Done.class, holding.on(board, change).on(board)).board();
    }

    private Note now(Note note) {
        return board.note(note.id()).orElseThrow();
    }

    private Note say(Note note, String text) {
        make(new Change.Edit(note, note.saying(text, note.language(), note.translation())));
        return now(note);
    }

    @Test
    void aNoteThatMayPointAtAPersonIsHeldAndOthersAreNot() {
        Note held = keep("Sem wordt gepest");
        Note free = keep("Meer groen op De Vlinderboom");
        assertTrue(held.is(Mark.HELD));
        assertFalse(free.is(Mark.HELD));
        assertEquals(List.of(free), board.forTheRoom().notes().list());
        assertEquals(List.of(free), board.forPaper().notes().list());
    }

    @Test
    void everyNoteOfAPastedListIsLookedAt() {
        List<Note> list =
                List.of(
                        Note.of(new Cell(0, 0), "wens", "ouder", "Meer groen"),
                        Note.of(new Cell(1, 0), "wens", "ouder", "Bel 06-12345678"));
        make(Changes.addAll(list));
        assertFalse(now(list.getFirst()).is(Mark.HELD));
        assertTrue(now(list.getLast()).is(Mark.HELD));
    }

    @Test
    void aTranslationIsLookedAtToo() {
        Note note = keep("Daha fazla yeşil");
        make(new Change.Edit(note, note.saying(note.text(), "tr", "Vraag het juf Anja")));
        assertTrue(now(note).is(Mark.HELD));
    }

    @Test
    void whatSomebodyReleasedStaysSoUntilOtherSuchWordsCome() {
        Note note = keep("Sem wordt gepest");
        make(new Change.Edit(note, note.marked(Mark.HELD, false)));
        assertFalse(now(note).is(Mark.HELD));
        assertFalse(say(now(note), "Gepest wordt vooral sem").is(Mark.HELD));
        assertTrue(say(now(note), "Sem wordt gepest door Daan").is(Mark.HELD));
    }

    @Test
    void aNoteIsLetGoWhenTheWordsAreGone() {
        Note note = say(keep("Sem wordt gepest door Daan"), "Sem wordt gepest");
        assertTrue(note.is(Mark.HELD));
        assertFalse(say(note, "Een kind wordt gepest").is(Mark.HELD));
    }

    @Test
    void aReleasedNoteComesBackFromTheBinReleased() {
        Note note = keep("Sem wordt gepest");
        make(new Change.Edit(note, note.marked(Mark.HELD, false)));
        make(Changes.bin(board, now(note)));
        make(Changes.putBack(board.all(Binned.class).get(0)));
        assertFalse(now(note).is(Mark.HELD));
    }

    @Test
    void anEditThatWasBegunBeforeTheNoteWasHiddenIsStillMade() {
        Note note = keep("Een kind wordt gepest");
        make(new Change.Edit(note, note.hidden(true)));
        make(new Change.Edit(note, note.saying("Sem wordt gepest", "", "")));
        assertEquals(Set.of(Mark.HIDDEN, Mark.HELD), now(note).marks());
    }

    @Test
    void whatIsRefusedIsRefusedForTheSameReason() {
        Note note = keep("Een kind");
        Note newer = say(note, "Een ander kind");
        Change late = new Change.Edit(note, note.saying("Sem", "", ""));
        assertEquals(new Outcome.Refused(Refusal.CHANGED_SINCE), holding.on(board, late).on(board));
        assertEquals(newer, now(note));
    }

    @Test
    void whatStandsForAPaperNoteIsNotHeldUntilItIsTyped() {
        Note note =
                Note.of(new Cell(0, 0), "wens", "ouder", "nog niet getypt · tafel 5 · Oekraïens")
                        .saying("nog niet getypt · tafel 5 · Oekraïens", "uk", "")
                        .marked(Mark.UNTYPED, true);
        make(Change.Add.last(note));
        assertFalse(now(note).is(Mark.HELD));
        make(new Change.Edit(note, note.saying("Тарас", "uk", "").marked(Mark.UNTYPED, false)));
        assertTrue(now(note).is(Mark.HELD));
    }

    @Test
    void theInverseOfAGuardedChangeGivesExactlyTheBoardBefore() {
        long seed = new Random().nextLong();
        System.out.println("HoldingTest seed " + seed);
        RandomChanges asking = new RandomChanges(seed);
        for (int i = 0; i < 300; i++) {
            Change change = holding.on(board, asking.next(board));
            if (change.on(board) instanceof Outcome.Done done) {
                Outcome back = done.did().inverse().on(done.board());
                assertEquals(
                        board, assertInstanceOf(Outcome.Done.class, back).board(), "seed " + seed);
                board = done.board();
            }
        }
    }
}
