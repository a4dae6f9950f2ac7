package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;

import nl.samenbord.Patience;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.desk.Erased;
import nl.samenbord.desk.Problem;
import nl.samenbord.ui.facilitator.notes.BinPane;
import nl.samenbord.ui.facilitator.notes.NoteActions;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.signals.PrivacyStrip;
import nl.samenbord.ui.facilitator.signals.SignalsPane;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Erasing for good is asked once, in the window, and told. */
final class ErasingNotesTest extends LaptopCase {
    private String told() {
        return ((Labeled) node(PrivacyStrip.TOLD)).getText();
    }

    private Board board() {
        return bench.workshop.board();
    }

    @Test
    void itIsAskedOnceAndTheKeyboardStandsOnTheHarmlessAnswer() throws IOException {
        keep("Sem wordt gepest");
        keys.press(ENTER);
        keys.press(SHIFT, DELETE);
        assertTrue(told().startsWith("“Sem wordt gepest” voorgoed wissen?"), told());
        assertTrue(node(PrivacyStrip.KEEP).isFocused());
        Shot.of(stage.getScene(), "erase-asked");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
        keys.press(ENTER);
        assertFalse(node(PrivacyStrip.TOLD).isVisible() && bench.laptop.privacy().isOpen());
        assertEquals(List.of("Sem wordt gepest"), texts());
    }

    @Test
    void withTheKeyboardAlone() throws IOException {
        keep("Sem wordt gepest");
        Id note = notes().getFirst().id();
        keys.press(ENTER);
        keys.press(SHIFT, DELETE);
        keys.press(TAB);
        assertTrue(node(PrivacyStrip.ERASE).isFocused());
        keys.press(ENTER);
        assertEquals(List.of(), texts());
        assertEquals(Set.of(note), board().erased());
        assertTrue(told().startsWith("Voorgoed gewist:"), told());
        Shot.of(stage.getScene(), "erase-told");
        keys.press(CONTROL, Z);
        assertEquals(List.of(), texts());
        keys.press(ESCAPE);
        assertFalse(bench.laptop.privacy().isOpen());
        keep("en door");
        assertEquals(List.of("en door"), texts());
    }

    @Test
    void escLeavesTheNote() {
        keep("Sem wordt gepest");
        keys.press(ENTER);
        click(NoteActions.ERASE);
        keys.press(ESCAPE);
        assertFalse(bench.laptop.privacy().isOpen());
        assertEquals(List.of("Sem wordt gepest"), texts());
        assertTrue(node(Ids.TYPING).isFocused());
    }

    @Test
    void fromTheBin() {
        keep("Sem wordt gepest");
        keys.press(ENTER);
        keys.press(DELETE);
        keys.press(CONTROL, D);
        click(BinPane.ERASE);
        click(PrivacyStrip.ERASE);
        assertTrue(board().all(Binned.class).isEmpty());
        assertEquals(1, board().erased().size());
        keys.press(CONTROL, Z);
        assertEquals(List.of(), texts());
    }

    @Test
    void fromTheListOfNotesThatWait() {
        keep("Sem wordt gepest");
        keep("Noor wordt gepest");
        keys.press(CONTROL, DIGIT7);
        keys.press(SHIFT, DELETE);
        click(PrivacyStrip.ERASE);
        assertEquals(List.of("Noor wordt gepest"), texts());
        click(SignalsPane.ERASE);
        click(PrivacyStrip.ERASE);
        assertEquals(List.of(), texts());
    }

    @Test
    void anEditOfItEndsAndWhatWasHalfTypedIsThereAgain() {
        keep("Sem wordt gepest");
        keys.type("half");
        robot.doubleClickOn("#note-" + notes().getFirst().id());
        assertEquals("Sem wordt gepest", line());
        click(NoteActions.ERASE);
        click(PrivacyStrip.ERASE);
        assertEquals(List.of(), texts());
        assertEquals("half", line());
    }

    @Test
    void whatCanNotBeReachedIsNamed() {
        tell(new Erased(null, List.of(Path.of("map", "avond (2).samenbord.json")), true));
        assertTrue(told().contains("avond (2).samenbord.json"), told());
        assertFalse(told().contains("map"), told());
        assertTrue(told().contains("Dezelfde woorden"), told());
        tell(new Erased(new Problem.DiskFull(Path.of("x")), List.of(), false));
        assertTrue(told().contains("nog niet overal"), told());
        assertTrue(told().contains("schijf is vol"), told());
    }

    private void tell(Erased erased) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS, () -> bench.laptop.privacy().tell(erased));
    }
}
