package nl.samenbord.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.RandomChanges;
import nl.samenbord.board.Refusal;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

final class WorkshopTest {
    private final Author phone = new Author("phone");
    private final Board empty = Grids.board(5, 6);
    private final Workshop workshop = new Workshop(empty, Draft.NONE, Course.NONE, Home.INLINE);

    private Note keep(Author author, String text) {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", text);
        workshop.submit(author, Change.Add.last(note));
        return note;
    }

    @Test
    void everythingCanBeUndoneAndRedone() {
        long seed = new Random().nextLong();
        System.out.println("WorkshopTest seed " + seed);
        RandomChanges asking = new RandomChanges(seed);
        for (int i = 0; i < 300; i++) {
            workshop.submit(Author.FACILITATOR, asking.next(workshop.board()));
        }
        Board end = workshop.board();
        while (workshop.canUndo(Author.FACILITATOR)) {
            workshop.undo(Author.FACILITATOR);
        }
        assertEquals(empty, workshop.board(), "seed " + seed);
        while (workshop.canRedo(Author.FACILITATOR)) {
            workshop.redo(Author.FACILITATOR);
        }
        assertEquals(end, workshop.board(), "seed " + seed);
        assertEquals(Optional.empty(), workshop.redo(Author.FACILITATOR));
    }

    @Test
    void undoLeavesThePhonesAlone() {
        Note mine = keep(Author.FACILITATOR, "van mij");
        Note theirs = keep(phone, "van de telefoon");
        workshop.undo(Author.FACILITATOR);
        assertEquals(List.of(theirs), workshop.board().notes().list());
        workshop.redo(Author.FACILITATOR);
        assertTrue(workshop.board().note(mine.id()).isPresent());
    }

    @Test
    void undoNeverOverwritesNewerText() {
        Note note = keep(Author.FACILITATOR, "oud");
        workshop.submit(Author.FACILITATOR, new Change.Edit(note, note.saying("mijn", "", "")));
        Note now = workshop.board().note(note.id()).orElseThrow();
        workshop.submit(phone, new Change.Edit(now, now.saying("nieuwer", "", "")));
        assertEquals(
                Optional.of(new Outcome.Refused(Refusal.CHANGED_SINCE)),
                workshop.undo(Author.FACILITATOR));
        assertEquals("nieuwer", workshop.board().note(note.id()).orElseThrow().text());
    }

    @Test
    void aChangeThatChangesNothingIsNotAStepToUndo() {
        Note note = keep(Author.FACILITATOR, "hetzelfde");
        List<Step> steps = new ArrayList<>();
        workshop.watch(steps::add);
        workshop.submit(Author.FACILITATOR, new Change.Edit(note, note));
        assertEquals(List.of(), steps);
        workshop.undo(Author.FACILITATOR);
        assertFalse(workshop.canUndo(Author.FACILITATOR));
    }

    @Test
    void theTypingLineIsToldButIsNoStep() {
        List<Draft> drafts = new ArrayList<>();
        workshop.watch(
                new Watcher() {
                    @Override
                    public void stepped(Step step) {}

                    @Override
                    public void drafted(Draft draft) {
                        drafts.add(draft);
                    }
                });
        Draft half = new Draft("half ge", "", "wens", "ouder", 3, 0, "nl", "", null);
        workshop.draft(half);
        workshop.draft(half);
        assertEquals(List.of(half), drafts);
        assertFalse(workshop.canUndo(Author.FACILITATOR));
    }
}
