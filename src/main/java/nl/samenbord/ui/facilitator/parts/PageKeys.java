package nl.samenbord.ui.facilitator.parts;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that turn and enlarge the page of a document that is looked at. */
public enum PageKeys {
    /** A page back. */
    PREVIOUS("keys.pagePrevious", "PageUp"),
    /** A page on. */
    NEXT("keys.pageNext", "PageDown"),
    /** To the first page. */
    FIRST("keys.pageFirst", "Home"),
    /** To the last page. */
    LAST("keys.pageLast", "End"),
    /** A step larger. */
    LARGER("keys.pageLarger", "+"),
    /** A step smaller. */
    SMALLER("keys.pageSmaller", "−");

    private final String words;
    private final String shown;

    PageKeys(String words, String shown) {
        this.words = words;
        this.shown = shown;
    }

    /** What is asked for with this key, if anything. */
    public static Optional<PageKeys> meant(KeyEvent event) {
        return Arrays.stream(values())
                .filter(one -> one.codes().anyMatch(code -> isPressed(code, event)))
                .findFirst();
    }

    /** Where these keys are on all sorts of keyboards. */
    private Stream<KeyCode> codes() {
        return switch (this) {
            case PREVIOUS -> Stream.of(KeyCode.PAGE_UP);
            case NEXT -> Stream.of(KeyCode.PAGE_DOWN);
            case FIRST -> Stream.of(KeyCode.HOME);
            case LAST -> Stream.of(KeyCode.END);
            case LARGER -> Stream.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
            case SMALLER -> Stream.of(KeyCode.MINUS, KeyCode.SUBTRACT);
        };
    }

    private static boolean isPressed(KeyCode code, KeyEvent event) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_ANY).match(event);
    }

    /** Whether this letter is one of these keys. */
    public static boolean isOne(String typed) {
        return typed.equals("+") || typed.equals("=") || typed.equals("-") || typed.equals("_");
    }

    /** The key of its text. */
    public String words() {
        return words;
    }

    /** The key as it is printed on a keyboard. */
    public String shown() {
        return shown;
    }
}
