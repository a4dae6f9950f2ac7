package nl.samenbord.ui.facilitator.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class KeyTableTest {
    private final KeyTable table =
            new KeyTable(
                    new TemplateLibrary().template("vijf-partnerschappen"),
                    new Texts(Language.DUTCH));

    @Test
    void kindsAndVoicesHaveTheFirstFreeLetterOfTheirName() {
        assertEquals(Optional.of(new Press(Command.KIND, 0)), alt(KeyCode.W));
        assertEquals(Optional.of(new Press(Command.KIND, 1)), alt(KeyCode.V));
        assertEquals(Optional.of(new Press(Command.VOICE, 0)), alt(KeyCode.O));
        assertEquals(Optional.of(new Press(Command.VOICE, 1)), alt(KeyCode.S));
        assertEquals(Optional.of(new Press(Command.TABLE, 9)), alt(KeyCode.DIGIT9));
        assertEquals(Optional.of(new Press(Command.LANGUAGE, 0)), alt(KeyCode.L));
    }

    @Test
    void namesThatBeginAlikeTakeTheirNextLetter() {
        Letters letters = new Letters("LT");
        assertEquals(List.of('S', 'C', 'E'), letters.of(List.of("School", "School", "Leerling")));
        assertEquals(List.of('R'), letters.of(List.of("Éérst")));
        assertEquals(List.of(' '), letters.of(List.of("文")));
    }

    @Test
    void theSheetTellsEveryCommand() {
        Texts texts = new Texts(Language.DUTCH);
        List<String> told = table.lines().stream().map(KeyLine::words).toList();
        for (Command command : Command.values()) {
            String words = texts.of(command.words(), "").strip();
            assertTrue(told.stream().anyMatch(line -> line.startsWith(words)), words);
        }
    }

    @Test
    void aLetterAloneIsNoCommand() {
        assertEquals(Optional.empty(), table.meant(press(KeyCode.W, false)));
    }

    @Test
    void digitsWorkWhereTheyNeedShiftAndTheSheetTellsHow() {
        assertEquals(Optional.of(new Press(Command.TABLE, 2)), given("é", false, true, false));
        assertEquals(Optional.of(new Press(Command.TABLE, 2)), given("2", true, true, false));
        assertEquals(Optional.of(new Press(Command.WORK, 3)), given("\"", false, false, true));
        var shown = table.lines().stream().map(KeyLine::keys).toList();
        assertTrue(shown.contains("Ctrl+3 (\")"), shown::toString);
        assertTrue(shown.contains("Alt+1…9 (é \")"), shown::toString);
        assertTrue(shown.contains("Ctrl+4"), shown::toString);
        assertEquals(Optional.empty(), given("é", false, false, false));
    }

    private Optional<Press> given(String text, boolean shift, boolean alt, boolean control) {
        return table.meant(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        text,
                        KeyCode.UNDEFINED,
                        shift,
                        control,
                        alt,
                        false));
    }

    private Optional<Press> alt(KeyCode code) {
        return table.meant(press(code, true));
    }

    private static KeyEvent press(KeyCode code, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false);
    }
}
