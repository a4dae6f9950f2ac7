package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import nl.samenbord.desk.Printout;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** What is wanted on paper, asked from the keyboard and by mouse. */
final class HandoutChoiceTest extends LaptopCase {
    @Test
    void withAnEmptyBoardThePaperForTheTablesIsTwoKeysAway() {
        keys.press(KeyCode.CONTROL, KeyCode.P);
        assertTrue(node(Ids.PAPER_CARDS_A4).isFocused());
        keys.press(KeyCode.ENTER);
        assertEquals(List.of(Printout.CARDS_A4), bench.printed);
        assertFalse(node(Ids.PAPER_CARDS_A4).getParent().isVisible());
        assertTrue(node(Ids.TYPING).isFocused());
    }

    @Test
    void withNotesTheReportComesFirstAndTabGoesOn() {
        open(ExampleEvening.session().board());
        keys.press(KeyCode.CONTROL, KeyCode.P);
        assertTrue(node(Ids.PAPER_REPORT).isFocused());
        robot.type(KeyCode.TAB, KeyCode.TAB);
        assertTrue(node(Ids.PAPER_CARDS_A3).isFocused());
        keys.press(KeyCode.ENTER);
        assertEquals(List.of(Printout.CARDS_A3), bench.printed);
    }

    @Test
    void escapeGoesBackToTheTypingLineWithWhatWasTyped() {
        keys.type("half getypt");
        keys.press(KeyCode.CONTROL, KeyCode.P);
        keys.press(KeyCode.ESCAPE);
        assertTrue(node(Ids.TYPING).isFocused());
        assertEquals("half getypt", line());
        assertEquals(List.of(), bench.printed);
    }

    @Test
    void theButtonAlongTheTopAsksTheSame() throws IOException {
        open(ExampleEvening.session().board());
        click(Ids.HANDOUT);
        assertTrue(node(Ids.PAPER_REPORT).isFocused());
        Shot.of(stage.getScene(), "handout-choice");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
        click(Ids.PAPER_REPORT);
        assertEquals(List.of(Printout.REPORT), bench.printed);
    }
}
