package nl.samenbord.ui.facilitator.parts;

import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

import nl.samenbord.ui.fx.DigitRow;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The keys that make everything in the window larger or smaller, as in a browser. */
public enum ZoomKeys {
    /** A step larger. */
    LARGER("keys.larger", "+"),
    /** A step smaller. */
    SMALLER("keys.smaller", "−"),
    /** As large as usual. */
    USUAL("keys.usual", "0");

    private final String words;
    private final String sign;

    ZoomKeys(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    /** What is asked for with this key, if anything. */
    public static Optional<ZoomKeys> meant(KeyEvent event, DigitRow row) {
        // on some keyboards plus or minus stands where others have a digit, which means more
        OptionalInt digit = event.isShortcutDown() ? row.of(event) : OptionalInt.empty();
        if (digit.isPresent()) {
            return digit.getAsInt() == 0 && !event.isAltDown()
                    ? Optional.of(USUAL)
                    : Optional.empty();
        }
        return Arrays.stream(values())
                .filter(one -> one.codes().anyMatch(code -> isPressed(code, event)))
                .findFirst();
    }

    /** Where plus, minus and nought are on all sorts of keyboards. */
    private Stream<KeyCode> codes() {
        return switch (this) {
            case LARGER -> Stream.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
            case SMALLER -> Stream.of(KeyCode.MINUS, KeyCode.SUBTRACT, KeyCode.RIGHT_PARENTHESIS);
            case USUAL -> Stream.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);
        };
    }

    private static boolean isPressed(KeyCode code, KeyEvent event) {
        return new KeyCodeCombination(code, SHORTCUT_DOWN, SHIFT_ANY).match(event);
    }

    /** The key of its text. */
    public String words() {
        return words;
    }

    /** The key as it is printed on a keyboard, with this before it. */
    public String shown(String shortcut) {
        return shortcut + sign;
    }
}
