package nl.samenbord.ui.facilitator.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class HandTest {
    private final HandAndLine line = new HandAndLine();
    private final Hand hand = line.hand;

    @Test
    void undoAndRedoWithoutLimitGoOverNotesMovesAndDeletions() {
        Board empty = hand.board();
        for (int i = 0; i < 300; i++) {
            line.keep("briefje " + i);
        }
        hand.move(hand.board().notes().get(7), HandAndLine.D1);
        hand.bin(hand.board().notes().get(3));
        hand.hide(hand.board().notes().get(0));
        Board full = hand.board();
        while (hand.canUndo()) {
            hand.undo();
        }
        assertEquals(empty, hand.board());
        while (hand.canRedo()) {
            hand.redo();
        }
        assertEquals(full, hand.board());
    }

    @Test
    void undoGoesToWhereItHappened() {
        Note note = line.keep("Hier");
        hand.move(note, HandAndLine.D1);
        hand.choose(new Cell(4, 4));
        hand.undo();
        assertEquals(HandAndLine.A1, hand.cell());
        hand.redo();
        assertEquals(HandAndLine.D1, hand.cell());
    }

    @Test
    void aMovedNoteStaysChosen() {
        hand.move(line.keep("Mee"), HandAndLine.D1);
        assertEquals(Optional.of("Mee"), hand.note().map(Note::text));
        assertEquals(HandAndLine.D1, hand.cell());
    }

    @Test
    void aNoteFromTheBinComesBackInItsCellAndIsChosen() {
        Note note = line.keep("Toch goed");
        hand.choose(note);
        hand.bin(note);
        assertEquals(Optional.empty(), hand.note());
        Binned binned = hand.board().all(Binned.class).get(0);
        hand.choose(HandAndLine.D1);
        hand.putBack(binned);
        assertEquals(List.of(note), hand.board().notes().list());
        assertEquals(HandAndLine.A1, hand.cell());
        assertEquals(Optional.of(note), hand.note());
    }

    @Test
    void hidingIsTurnedByAskingAgain() {
        hand.hide(line.keep("Over een kind"));
        assertTrue(hand.board().notes().get(0).hidden());
        hand.hide(hand.board().notes().get(0));
        assertFalse(hand.board().notes().get(0).hidden());
    }

    @Test
    void oneCannotChooseACellThatIsNotThere() {
        hand.choose(new Cell(20, 20));
        assertEquals(HandAndLine.A1, hand.cell());
    }
}
