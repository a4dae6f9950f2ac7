package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Note;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;

final class NotesTest extends LaptopCase {
    @Test
    void arrowsWalkTheMapAndEnterGoesAmongTheNotes() {
        keys.press(RIGHT);
        keys.press(DOWN);
        assertEquals(B2, bench.hand.cell());
        keep("eerste");
        keep("tweede");
        keys.press(ENTER);
        assertEquals(Optional.of("eerste"), chosen());
        keys.press(RIGHT);
        assertEquals(Optional.of("tweede"), chosen());
        keys.press(ESCAPE);
        assertEquals(Optional.empty(), chosen());
        keys.press(RIGHT);
        assertEquals(new Cell(2, 1), bench.hand.cell());
    }

    @Test
    void enterOnAChosenNoteEditsItAndEscLeavesItAsItWas() {
        keep("Foutje");
        keys.press(ENTER);
        keys.press(ENTER);
        assertEquals("Foutje", line());
        keys.type(" erbij");
        keys.press(ESCAPE);
        assertEquals(List.of("Foutje"), texts());
        assertEquals("", line());
        keys.press(ENTER);
        keys.type(" hersteld");
        keys.press(ENTER);
        assertEquals(List.of("Foutje hersteld"), texts());
        keys.press(CONTROL, Z);
        assertEquals(List.of("Foutje"), texts());
    }

    @Test
    void undoAndRedoInTheMiddleOfTypingLeaveWhatIsTyped() {
        keep("bewaard");
        keys.type("half");
        keys.press(CONTROL, Z);
        assertEquals(List.of(), texts());
        assertEquals("half", line());
        keys.press(CONTROL, Y);
        assertEquals(List.of("bewaard"), texts());
        assertEquals("half", line());
    }

    @Test
    void aNoteIsMovedByTheCodeOfACellOrWithArrows() {
        keep("Hoort elders");
        keys.press(ENTER);
        keys.press(CONTROL, M);
        keys.type("d1");
        keys.press(ENTER);
        assertEquals(D1, notes().getFirst().cell());
        keys.press(CONTROL, M);
        keys.press(RIGHT);
        keys.press(DOWN);
        keys.press(ENTER);
        assertEquals(new Cell(4, 1), notes().getFirst().cell());
        keys.press(CONTROL, Z);
        keys.press(CONTROL, Z);
        assertEquals(A1, notes().getFirst().cell());
        keep("de regel is weer klaar");
        assertEquals(2, notes().size());
    }

    @Test
    void aNoteIsDraggedOntoTheMap() {
        keep("Sleep mij");
        Note note = notes().getFirst();
        robot.drag("#note-" + note.id()).dropTo("#map-D1");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(D1, notes().getFirst().cell());
        assertEquals(D1, bench.hand.cell());
    }

    @Test
    void theMapTellsHowManyNotesTheRoomDoesNotSee() {
        keep("Koffie");
        keep("Thee");
        assertFalse(node("map-A1").getAccessibleText().contains("verborgen"));
        Note first = notes().getFirst();
        bench.submit(new Change.Edit(first, first.hidden(true)));
        assertTrue(node("map-A1").getAccessibleText().endsWith("2 briefjes, 1 verborgen"));
        assertTrue(
                robot.lookup(".heading").queryAll().stream()
                        .map(node -> ((Labeled) node).getText())
                        .anyMatch(words -> words.endsWith("2 briefjes, 1 verborgen")));
    }

    @Test
    void hidingTakesANoteFromTheRoomOnly() {
        keep("Over een kind");
        keys.press(ENTER);
        keys.press(CONTROL, E);
        assertTrue(notes().getFirst().hidden());
        assertEquals(0, bench.director.shown().board().notes().size());
        click(Ids.HIDE_NOTE);
        assertFalse(notes().getFirst().hidden());
    }

    @Test
    void whatIsThrownAwayIsInTheBinAndCanBePutBack() {
        keep("Weg ermee");
        keys.press(ENTER);
        keys.press(DELETE);
        assertEquals(List.of(), texts());
        keys.press(CONTROL, D);
        assertTrue(node(Ids.BIN_LIST).isVisible());
        keys.press(ENTER);
        assertEquals(List.of("Weg ermee"), texts());
        keys.press(CONTROL, Z);
        assertEquals(List.of(), texts());
    }

    @Test
    void searchingGoesOverTheWholeBoard() {
        open(ExampleEvening.session().board());
        keys.press(CONTROL, F);
        keys.type("szkoła");
        keys.press(ENTER);
        assertEquals(D1, bench.hand.cell());
        assertTrue(chosen().orElseThrow().contains("szkoła"));
        assertTrue(node(Ids.TYPING).isFocused());
    }

    private Optional<String> chosen() {
        return bench.hand.note().map(Note::text);
    }
}
