package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.TextFormatter;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/** Fields in which a count is typed. */
public final class Digits {
    private Digits() {}

    /** Lets only so many digits in. */
    public static TextFormatter<String> atMost(int length) {
        String wanted = "[0-9]{0," + length + "}";
        UnaryOperator<TextFormatter.@Nullable Change> filter =
                change ->
                        change != null && change.getControlNewText().matches(wanted)
                                ? change
                                : null;
        return new TextFormatter<>(filter);
    }

    /** The number that is written; 0 where nothing is. */
    public static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
