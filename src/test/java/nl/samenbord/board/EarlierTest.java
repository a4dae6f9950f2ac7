package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Seed;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was on the wall earlier comes back whole or note by note, and can be undone. */
final class EarlierTest {
    private static final Cell CELL = new Cell(0, 0);

    private static Outcome.Done done(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome);
    }

    @Test
    void anyEarlierBoardComesBackAndUndoingBringsTheBoardOfNow() {
        for (int[] size : new int[][] {{1, 1}, {12, 1}, {2, 9}, {5, 6}}) {
            long seed = Seed.of(EarlierTest.class);
            RandomChanges asking = new RandomChanges(seed);
            Board board = Grids.asked(size[0], size[1]);
            List<Board> past = new ArrayList<>(List.of(board));
            for (int i = 0; i < 150; i++) {
                if (asking.next(board).on(board) instanceof Outcome.Done made) {
                    board = made.board();
                    past.add(board);
                }
            }
            for (Board then : past) {
                Outcome.Done back = done(new Earlier(then).whole(board).on(board));
                assertEquals(then, back.board(), "seed " + seed);
                assertEquals(board, done(back.did().inverse().on(back.board())).board());
                Outcome.Done forth = done(new Earlier(board).whole(then).on(then));
                assertEquals(board, forth.board(), "seed " + seed);
            }
        }
    }

    @Test
    void noSortOfItemIsForgotten() {
        Set<Class<?>> sorts = new HashSet<>(List.of(Item.class.getPermittedSubclasses()));
        Set<Class<?>> brought = new HashSet<>(Earlier.PLAIN);
        brought.addAll(Earlier.NAMING);
        assertEquals(sorts, brought);
    }

    @Test
    void aNoteComesBackAsItWasWhereverItIsNow() {
        Note note = Note.of(CELL, "wens", "ouder", "Koffie");
        Ballot dots = new Ballot(Id.fresh(), "ouder", note.id(), 3);
        Board then = added(added(Grids.board(1, 1), note), dots);
        Earlier earlier = new Earlier(then);
        Board other = done(new Change.Edit(note, note.saying("Thee", "nl", "")).on(then)).board();
        Board binned = done(Changes.bin(other, now(other, note)).on(other)).board();
        assertEquals(then, back(earlier, other, note));
        assertEquals(then, back(earlier, binned, note));
        assertEquals(note, now(back(earlier, Grids.board(1, 1), note), note));
        assertEquals(Optional.empty(), earlier.note(then, note.id()));
    }

    @Test
    void whatWasErasedMeanwhileStaysAway() {
        Note note = Note.of(CELL, "wens", "ouder", "Koffie");
        Note rest = Note.of(CELL, "wens", "ouder", "Thee");
        Board then = added(added(Grids.board(1, 1), note), rest);
        Board erased = new Erasing(note.id(), then, List.of()).from(then);
        Board now = done(new Change.Remove(rest, 0).on(erased)).board();
        assertEquals(erased, done(new Earlier(then).whole(now).on(now)).board());
        assertTrue(new Earlier(then).note(now, note.id()).isEmpty());
    }

    @Test
    void twoBoardsAreComparedNoteByNote() {
        Note same = Note.of(CELL, "wens", "ouder", "Koffie");
        Note before = Note.of(CELL, "wens", "ouder", "Thee");
        Note gone = Note.of(CELL, "wens", "ouder", "Taart");
        Note fresh = Note.of(CELL, "wens", "school", "Water");
        Note after = before.saying("Thee met melk", "nl", "");
        Board there = added(added(added(Grids.board(1, 1), same), before), gone);
        Board here = added(added(added(Grids.board(1, 1), same), after), fresh);
        assertEquals(
                List.of(
                        new Compared(before, after),
                        new Compared(gone, null),
                        new Compared(null, fresh)),
                Compared.notes(there, here));
    }

    private static Board added(Board board, Item item) {
        return done(Change.Add.last(item).on(board)).board();
    }

    private static Note now(Board board, Note note) {
        return board.note(note.id()).orElseThrow();
    }

    private static Board back(Earlier earlier, Board now, Note note) {
        return done(earlier.note(now, note.id()).orElseThrow().on(now)).board();
    }
}
