package nl.samenbord.ui.fx;

import javafx.application.Platform;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads the digits above the letters on every keyboard, also where they need Shift, and remembers
 * what this keyboard gives in their place.
 */
public final class DigitRow {
    private static final int DIGITS = 10;

    /** A digit by its place, where the system tells that: these are pressed there, not typed. */
    private static final List<KeyCombination> PLACES =
            IntStream.range(0, DIGITS)
                    .<KeyCombination>mapToObj(
                            digit ->
                                    new KeyCharacterCombination(
                                            Integer.toString(digit),
                                            KeyCombination.SHIFT_ANY,
                                            KeyCombination.CONTROL_ANY,
                                            KeyCombination.ALT_ANY,
                                            KeyCombination.META_ANY))
                    .toList();

    /** French and Belgian; no other keyboard gives these without Shift elsewhere. */
    private static final Map<String, Integer> FRENCH =
            Map.of("&", 1, "é", 2, "\"", 3, "(", 5, "§", 6, "è", 7, "_", 8, "ç", 9, "à", 0);

    /** What a French or Belgian keyboard gives there, and others elsewhere. */
    private static final Map<String, Integer> SHARED = Map.of("'", 4, "!", 8);

    /** Czech and Slovak. */
    private static final Map<String, Integer> CZECH =
            Map.ofEntries(
                    Map.entry("ě", 2),
                    Map.entry("ľ", 2),
                    Map.entry("š", 3),
                    Map.entry("č", 4),
                    Map.entry("ř", 5),
                    Map.entry("ť", 5),
                    Map.entry("ž", 6),
                    Map.entry("ý", 7),
                    Map.entry("á", 8),
                    Map.entry("í", 9));

    private static final String ALSO_CZECH = "é";

    private final Map<Integer, String> beside = new HashMap<>();
    private boolean belgian;
    private boolean czech;

    /** The digit of this key, if it has one. */
    public OptionalInt of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            return OptionalInt.of(Character.digit(lastOf(code.name()), DIGITS));
        }
        String given = given(event);
        if (code.isLetterKey() || given == null) {
            return OptionalInt.empty();
        }
        belgian |= given.equals("§") && !event.isShiftDown();
        czech |= CZECH.containsKey(given);
        // only the windows' own thread is told of places, and only of keys that have a code
        boolean placed = code != KeyCode.UNDEFINED && Platform.isFxApplicationThread();
        OptionalInt digit = placed ? byPlace(event) : OptionalInt.empty();
        if (digit.isEmpty()) {
            digit = byCharacter(given, event.isShiftDown());
        }
        digit.ifPresent(
                number -> {
                    boolean other = Character.digit(given.codePointAt(0), DIGITS) < 0;
                    if (other && !event.isShiftDown()) {
                        beside.put(number, given);
                    }
                });
        return digit;
    }

    /** What the keyboard gives in the place of this digit; empty until that was pressed. */
    public String beside(int digit) {
        return beside.getOrDefault(digit, "");
    }

    private static OptionalInt byPlace(KeyEvent event) {
        return IntStream.range(0, DIGITS)
                .filter(digit -> PLACES.get(digit).match(event))
                .findFirst();
    }

    private OptionalInt byCharacter(String given, boolean shift) {
        int digit = Character.digit(given.codePointAt(0), DIGITS);
        if (digit >= 0) {
            return OptionalInt.of(digit);
        }
        if (shift) {
            return OptionalInt.empty();
        }
        Integer known = czech ? CZECH.get(given) : FRENCH.get(given);
        if (known == null && czech && given.equals(ALSO_CZECH)) {
            known = 0;
        }
        boolean apostrophe = given.equals("'") && beside.containsKey(1);
        if (known == null && (belgian || apostrophe)) {
            known = SHARED.get(given);
        }
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** What the key gives, small; null where that is not one character. */
    private static @Nullable String given(KeyEvent event) {
        String text = event.getText();
        boolean one = !text.isBlank() && text.codePointCount(0, text.length()) == 1;
        return one ? text.toLowerCase(Locale.ROOT) : null;
    }

    private static char lastOf(String name) {
        return name.charAt(name.length() - 1);
    }
}
