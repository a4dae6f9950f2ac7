package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import nl.samenbord.Patience;
import nl.samenbord.board.Note;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;

final class TypingLineTest extends LaptopCase {
    @Test
    void aCodeAndASpaceBecomeAChipThatNamesTheCell() {
        keys.type("d1 ");
        assertTrue(node(Ids.CHIP).isVisible());
        assertEquals("D1 Pedagogisch · Communicatie", ((Label) node(Ids.CHIP)).getText());
        assertEquals("", line());
        keep("Elke maand een kort berichtje");
        assertEquals(D1, notes().getFirst().cell());
        assertFalse(node(Ids.CHIP).isVisible());
        keep("En nog een");
        assertEquals(D1, notes().getLast().cell());
    }

    @Test
    void backspaceMakesTheChipTextAgainAndItStaysText() {
        keys.type("d1 ");
        keys.press(BACK_SPACE);
        assertFalse(node(Ids.CHIP).isVisible());
        assertEquals("d1 ", line());
        keys.press(BACK_SPACE);
        keep(" is een vak");
        assertEquals(List.of("d1 is een vak"), texts());
        assertEquals(A1, notes().getFirst().cell());
    }

    @Test
    void aCodeFurtherOnOrOfNoCellIsText() {
        keep("vak d1 is leuk");
        keep("z9 bestaat niet");
        assertEquals(List.of("vak d1 is leuk", "z9 bestaat niet"), texts());
    }

    @Test
    void pastedLinesBecomeANoteEachInTheCellThatTheyName() {
        paste("d1 eerste\nb2 tweede\n\nderde");
        assertFalse(node(Ids.CHIP).isVisible());
        assertTrue(node(Ids.KEEP_EACH).isVisible());
        click(Ids.KEEP_EACH);
        assertEquals(List.of("eerste", "tweede", "derde"), texts());
        assertEquals(
                List.of("D1", "B2", "A1"), notes().stream().map(n -> n.cell().code()).toList());
        keys.press(CONTROL, Z);
        assertEquals(List.of(), texts());
        paste("z9 geplakt");
        keys.press(ENTER);
        assertEquals(List.of("z9 geplakt"), texts());
    }

    @Test
    void enterMakesOneNoteOfPastedLines() {
        paste("een\ntwee");
        keys.press(ENTER);
        assertEquals(List.of("een\ntwee"), texts());
    }

    @Test
    void kindVoiceTableLanguageAndTranslationAreOneKeyAway() {
        keys.press(ALT, V);
        keys.press(ALT, S);
        keys.press(ALT, DIGIT3);
        keys.press(ALT, L);
        keys.type("Every week a message");
        keys.press(ALT, T);
        keys.type("Elke week een bericht");
        keys.press(ENTER);
        Note note = notes().getFirst();
        assertEquals(
                List.of("verwachting", "school", "en", "Elke week een bericht"),
                List.of(note.kind(), note.voice(), note.language(), note.translation()));
        assertEquals(3, note.table());
        keep("Stays as it was");
        assertEquals("school", notes().getLast().voice());
        assertEquals("", notes().getLast().translation());
    }

    @Test
    void shiftEnterIsANewLineAndEscEmptiesTheChipThenLeavesTheLine() {
        keys.type("een");
        keys.press(SHIFT, ENTER);
        keys.type("twee");
        keys.press(ENTER);
        assertEquals(List.of("een\ntwee"), texts());
        keys.type("b2 half");
        keys.press(ESCAPE);
        assertFalse(node(Ids.CHIP).isVisible());
        assertEquals("half", line());
        keys.press(ESCAPE);
        assertTrue(node(Ids.MAP).isFocused());
        keys.type("je");
        assertEquals("halfje", line());
    }

    @Test
    void theCounterIsSilentUntilANoteGetsLong() {
        keys.type("x".repeat(119));
        assertFalse(node(Ids.COUNTER).isVisible());
        keys.type("x");
        assertTrue(node(Ids.COUNTER).isVisible());
        assertEquals("120 van 2.000", ((Label) node(Ids.COUNTER)).getText());
    }

    @Test
    void whatIsTypedIsInTheDraftAtOnceAndNotOnTheBeamer() {
        keys.type("b2 half getypt");
        assertEquals("half getypt", bench.workshop.draft().text());
        assertEquals("b2", bench.workshop.draft().cell());
        assertEquals(0, bench.director.shown().board().notes().size());
    }

    private void paste(String text) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
                });
        keys.press(CONTROL, V);
    }
}
