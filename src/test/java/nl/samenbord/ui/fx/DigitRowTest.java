package nl.samenbord.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The upper row of keyboards as X gives it, key by key from 1 to 0. */
final class DigitRowTest {
    private static final Map<Character, KeyCode> CODES =
            Map.of(
                    '&', KeyCode.AMPERSAND,
                    '"', KeyCode.QUOTEDBL,
                    '\'', KeyCode.QUOTE,
                    '(', KeyCode.LEFT_PARENTHESIS,
                    '!', KeyCode.EXCLAMATION_MARK,
                    '_', KeyCode.UNDERSCORE);

    private final DigitRow row = new DigitRow();

    @Test
    void belgian() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0), read("&é\"'(§è!çà"));
        assertEquals("\"", row.beside(3));
        assertEquals("à", row.beside(0));
    }

    @Test
    void french() {
        assertEquals(List.of(1, 2, 3, 4, 5, 7, 8, 9, 0), read("&é\"'(è_çà"));
    }

    @Test
    void czechAndSlovak() {
        assertEquals(List.of(2, 3, 4, 5, 6, 7, 8, 9, 0), read("ěščřžýáíé"));
        assertEquals(List.of(2, 3, 4, 5), read("ľščť"));
    }

    @Test
    void digitsOfOtherScriptsAndWithShift() {
        assertEquals(List.of(1, 2, 3), read("١٢٣"));
        assertEquals(List.of(4, 5, 6), read("۴۵۶"));
        var press = event("2", KeyCode.UNDEFINED, true);
        assertEquals(2, row.of(press).orElseThrow());
        assertEquals("", row.beside(2));
    }

    @Test
    void onOtherKeyboardsThoseCharactersAreNoDigits() {
        assertEquals(List.of(), read("'-=+;[]"));
        assertEquals(List.of(7), read("7"));
    }

    private List<Integer> read(String given) {
        List<Integer> read = new ArrayList<>();
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            KeyCode code = CODES.getOrDefault(c, KeyCode.UNDEFINED);
            row.of(event(String.valueOf(c), code, false)).ifPresent(read::add);
        }
        return read;
    }

    private static KeyEvent event(String text, KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, true, false, false);
    }
}
