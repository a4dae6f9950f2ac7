package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

final class ChangeTest {
    private final Cell first = new Cell(0, 0);
    private final Note note = Note.of(first, "wens", "ouder", "Koffie");

    @Test
    void theInverseGivesExactlyTheBoardBeforeOnEveryGrid() {
        long seed = new Random().nextLong();
        System.out.println("ChangeTest seed " + seed);
        RandomChanges asking = new RandomChanges(seed);
        for (int columns = 1; columns <= 9; columns++) {
            for (int rows = 1; rows <= 9; rows++) {
                Board board = Grids.asked(columns, rows);
                Deque<Board> before = new ArrayDeque<>();
                Deque<Change> did = new ArrayDeque<>();
                for (int step = 0; step < 60; step++) {
                    if (asking.next(board).on(board) instanceof Outcome.Done done) {
                        before.push(board);
                        did.push(done.did());
                        board = done.board();
                        assertTrue(Rules.firstBreach(board).isEmpty(), "seed " + seed);
                    }
                }
                assertTrue(did.size() > 20, "seed " + seed);
                while (!did.isEmpty()) {
                    board = done(did.pop().inverse().on(board)).board();
                    assertEquals(before.pop(), board, "seed " + seed);
                }
            }
        }
    }

    @Test
    void anEditChangesOnlyWhatDiffers() {
        Board board = done(Change.Add.last(note).on(Grids.board(2, 2))).board();
        Change move = new Change.Edit(note, note.in(new Cell(1, 1)));
        Board hidden = done(new Change.Edit(note, note.hidden(true)).on(board)).board();
        Board both = done(move.on(hidden)).board();
        assertEquals(note.in(new Cell(1, 1)).hidden(true), both.note(note.id()).orElseThrow());
    }

    @Test
    void anEditOfNewerWordsIsRefused() {
        Board board = done(Change.Add.last(note).on(Grids.board(2, 2))).board();
        Board newer = done(new Change.Edit(note, note.saying("Thee", "", "")).on(board)).board();
        Change older = new Change.Edit(note, note.saying("Taart", "", ""));
        assertEquals(new Outcome.Refused(Refusal.CHANGED_SINCE), older.on(newer));
    }

    @Test
    void aBoardRefusesWhatCanNotStandOnIt() {
        Board board = done(Change.Add.last(note).on(Grids.board(2, 2))).board();
        List<Outcome> outcomes = new ArrayList<>();
        for (Item wrong :
                List.of(
                        note,
                        Note.of(new Cell(2, 0), "wens", "ouder", "x"),
                        Note.of(first, "droom", "ouder", "x"),
                        Note.of(first, "wens", "buurman", "x"),
                        Note.of(first, "wens", "ouder", " \n"),
                        Note.of(first, "wens", "ouder", "x".repeat(2_001)),
                        new Ballot(Id.fresh(), "ouder", Id.fresh(), 1))) {
            outcomes.add(Change.Add.last(wrong).on(board));
        }
        assertEquals(
                List.of(
                        new Outcome.Refused(Refusal.ALREADY_THERE),
                        new Outcome.Refused(Refusal.NO_SUCH_CELL),
                        new Outcome.Refused(Refusal.NO_SUCH_KIND),
                        new Outcome.Refused(Refusal.NO_SUCH_VOICE),
                        new Outcome.Refused(Refusal.EMPTY),
                        new Outcome.Refused(Refusal.TOO_LONG),
                        new Outcome.Refused(Refusal.NO_SUCH_TARGET)),
                outcomes);
        assertInstanceOf(
                Outcome.Done.class,
                Change.Add.last(Note.of(first, "wens", "ouder", "😀".repeat(2_000))).on(board));
    }

    @Test
    void aNoteInTheBinComesBackWithItsDots() {
        Board board = done(Change.Add.last(note).on(Grids.board(1, 1))).board();
        Ballot ballot = new Ballot(Id.fresh(), "ouder", note.id(), 4);
        board = done(Change.Add.last(ballot).on(board)).board();
        Bundle bundle = new Bundle(Id.fresh(), "Koffie", first, List.of(note.id()), "", null);
        board = done(Change.Add.last(bundle).on(board)).board();
        Board binned = done(Changes.bin(board, note).on(board)).board();
        assertTrue(binned.notes().isEmpty());
        assertEquals(0, new Dots(binned).of(bundle.id(), "ouder"));
        Binned inBin = binned.all(Binned.class).get(0);
        Board back = done(Changes.putBack(inBin).on(binned)).board();
        assertEquals(4, new Dots(back).of(note.id(), "ouder"));
    }

    @Test
    void severalChangesAreMadeAllOrNone() {
        Board board = Grids.board(1, 1);
        Change both =
                Changes.addAll(List.of(note, Note.of(new Cell(5, 5), "wens", "ouder", "elders")));
        assertEquals(new Outcome.Refused(Refusal.NO_SUCH_CELL), both.on(board));
    }

    private static Outcome.Done done(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome);
    }
}
