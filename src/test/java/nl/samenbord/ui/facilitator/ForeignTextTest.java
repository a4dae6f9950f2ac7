package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.V;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Texts as other programs write them. */
final class ForeignTextTest extends LaptopCase {
    private static final List<String> OPENED =
            List.of(
                    "\u202A+Ouder\u202C: meer \u2066tijd\u2069",
                    "Tekst\u200E met\u200F merken\u2069 erin",
                    "\uFEFFBom\u2060 woord\u180E, groep\u200B8 en af\u00ADspraak",
                    "cre\u0300che\u000Btwee\u2028drie\u0085vier",
                    "نريد المزيد\u200F من اللقاءات.",
                    "می\u200Cخواهم با معلم صحبت کنم.",
                    "क्\u200Dष और क्\u200Cष 👩\u200D👩\u200D👧 ❤\uFE0F 👍🏽 🇳🇱 1\uFE0F\u20E3",
                    "z̷̡̛a̴l̸g̶o̵ אבג\u200F! ab\u200Dc \u202Eomgekeerd\u202C");

    @Test
    void aPastedTextIsCleanedAsItComesIn() {
        paste("een\u000Btwee\u00A0drie\u2028vi\u200Ber\u202E af\u00ADspraak");
        assertEquals("een\ntwee drie\nvier afspraak", line());
        keys.press(ENTER);
        assertEquals(List.of("een\ntwee drie\nvier afspraak"), texts());
    }

    @Test
    void aFieldOfOneLineGetsASpaceForALineBreak() {
        keys.press(CONTROL, F);
        paste("kof\u200Bfie\r\nen\u00A0thee\u2029\u202Ater\u202C");
        assertEquals("koffie en thee ter", text(Ids.SEARCH_FIELD));
    }

    @Test
    void whatWasOpenedStaysAsItIsUntilItsWordsChange() throws IOException {
        open(board());
        Shot.of(stage.getScene(), "foreign-text");
        keys.press(CONTROL, F);
        keys.type("tijd");
        Shot.of(stage.getScene(), "foreign-text-found");
        keys.press(DOWN);
        keys.press(ENTER);
        keys.press(ENTER);
        assertEquals("+Ouder: meer tijd", line());
        keys.press(ENTER);
        assertEquals(OPENED, texts());
    }

    private static Board board() {
        Board board = emptyBoard();
        for (String text : OPENED) {
            Note note = Note.of(A1, "wens", "ouder", text).saying(text, "", "Vertaling\u202C.");
            board = ((Outcome.Done) Change.Add.last(note).on(board)).board();
        }
        return board;
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
