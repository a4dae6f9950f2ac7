package nl.samenbord.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Course;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.RandomChanges;
import nl.samenbord.board.Rules;
import nl.samenbord.board.Shelf;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

final class ErasingFromHistoryTest {
    private static final Author PHONE = new Author("phone");

    private final Workshop workshop =
            new Workshop(Grids.board(3, 3), Draft.NONE, Course.NONE, Home.INLINE);

    private Note keep(Author author, String text) {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", text);
        workshop.submit(author, Change.Add.last(note));
        return note;
    }

    @Test
    void nothingBringsItBack() {
        Note note = keep(PHONE, "Sem wordt gepest");
        workshop.submit(
                Author.FACILITATOR, new Change.Edit(note, note.saying("Noor huilt", "", "")));
        Note now = workshop.board().note(note.id()).orElseThrow();
        workshop.submit(Author.FACILITATOR, Changes.bin(workshop.board(), now));
        assertEquals(
                Set.of("Sem wordt gepest", "Noor huilt"),
                workshop.erase(Author.FACILITATOR, note.id()).wordings());
        assertFalse(workshop.canUndo(Author.FACILITATOR));
        assertFalse(workshop.canUndo(PHONE));
        assertEquals(Set.of(note.id()), workshop.board().erased());
    }

    @Test
    void whatWasUndoneCanNotBeDoneAgainEither() {
        Note note = keep(Author.FACILITATOR, "Sem wordt gepest");
        workshop.undo(Author.FACILITATOR);
        workshop.erase(Author.FACILITATOR, note.id());
        assertFalse(workshop.canRedo(Author.FACILITATOR));
    }

    @Test
    void theRestOfAPastedListCanStillBeTakenBack() {
        Note named = Note.of(new Cell(0, 0), "wens", "ouder", "Sem wordt gepest");
        Note other = Note.of(new Cell(0, 0), "wens", "ouder", "Meer groen");
        workshop.submit(Author.FACILITATOR, Changes.addAll(List.of(named, other)));
        workshop.erase(Author.FACILITATOR, named.id());
        assertEquals(List.of(other), workshop.board().notes().list());
        workshop.undo(Author.FACILITATOR);
        assertTrue(workshop.board().notes().isEmpty());
        workshop.redo(Author.FACILITATOR);
        assertEquals(List.of(other), workshop.board().notes().list());
    }

    @Test
    void theTypingLineLosesItOnlyIfItIsBeingEdited() {
        Note note = keep(Author.FACILITATOR, "Sem wordt gepest");
        Draft half = new Draft("half", "", "wens", "ouder", 2, 1, "nl", "", null);
        workshop.draft(half);
        workshop.erase(Author.FACILITATOR, keep(PHONE, "iets anders").id());
        assertEquals(half, workshop.draft());
        workshop.draft(new Draft("Sem wordt", "", "wens", "ouder", 2, 1, "nl", "", note.id()));
        workshop.erase(Author.FACILITATOR, note.id());
        assertEquals(new Draft("", "", "wens", "ouder", 2, 1, "nl", "", null), workshop.draft());
    }

    @Test
    void whoeverWatchesIsToldThatTheBoardIsAnother() {
        Note note = keep(Author.FACILITATOR, "Sem wordt gepest");
        List<Step> steps = new ArrayList<>();
        workshop.watch(steps::add);
        workshop.erase(Author.FACILITATOR, note.id());
        assertEquals(1, steps.size());
        assertTrue(steps.getFirst().after().notes().isEmpty());
    }

    @Test
    void afterwardsEverythingElseCanBeUndoneAndTheBoardIsAlwaysSound() {
        long seed = new Random().nextLong();
        System.out.println("ErasingFromHistoryTest seed " + seed);
        Random random = new Random(seed);
        for (int evening = 0; evening < 40; evening++) {
            Workshop one = new Workshop(Grids.board(3, 3), Draft.NONE, Course.NONE, Home.INLINE);
            RandomChanges asking = new RandomChanges(random.nextLong());
            for (int i = 0; i < 60; i++) {
                one.submit(i % 3 == 0 ? PHONE : Author.FACILITATOR, asking.next(one.board()));
                if (random.nextInt(6) == 0) {
                    one.undo(Author.FACILITATOR);
                }
            }
            if (one.board().notes().isEmpty()) {
                continue;
            }
            Board before = one.board();
            Id gone = before.notes().get(random.nextInt(before.notes().size())).id();
            one.erase(Author.FACILITATOR, gone);
            assertSound(one.board(), gone, seed);
            while (one.canUndo(Author.FACILITATOR)) {
                one.undo(Author.FACILITATOR);
                assertSound(one.board(), gone, seed);
            }
            while (one.canRedo(Author.FACILITATOR)) {
                one.redo(Author.FACILITATOR);
                assertSound(one.board(), gone, seed);
            }
        }
    }

    private static void assertSound(Board board, Id gone, long seed) {
        assertTrue(Rules.firstBreach(board).isEmpty(), "seed " + seed);
        assertEquals(Set.of(gone), board.erased(), "seed " + seed);
        for (Shelf<?> shelf : board.shelves().values()) {
            assertFalse(shelf.list().toString().contains(gone.toString()), "seed " + seed);
        }
    }
}
