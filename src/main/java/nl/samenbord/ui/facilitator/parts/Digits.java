package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/** Fields in which a number is typed: who comes there has all of it, so that typing replaces it. */
public final class Digits {
    private Digits() {}

    /** Lets only so many digits in. */
    public static void only(TextField field, int length) {
        String wanted = "[0-9]{0," + length + "}";
        UnaryOperator<TextFormatter.@Nullable Change> filter =
                change ->
                        change != null && change.getControlNewText().matches(wanted)
                                ? change
                                : null;
        field.setTextFormatter(new TextFormatter<>(filter));
        whole(field);
    }

    /** Lets only so many digits in; what can't be a number leaves the one that was there. */
    public static void only(Spinner<Integer> spinner, int length) {
        spinner.setEditable(true);
        spinner.getValueFactory().setConverter(new Kept(spinner));
        only(spinner.getEditor(), length);
    }

    /** A click takes the whole number, and so does the keyboard when it comes. */
    public static void whole(TextField field) {
        field.focusedProperty()
                .addListener(
                        (_, _, here) -> {
                            if (here) {
                                field.selectAll();
                            }
                        });
        // after the field itself put its caret where it was clicked
        field.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                _ -> {
                    if (field.getSelection().getLength() == 0) {
                        field.selectAll();
                    }
                });
    }

    /** The number that is written; 0 where nothing is. */
    public static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Where no number is written the one of before is meant. */
    private static final class Kept extends StringConverter<Integer> {
        private final Spinner<Integer> spinner;

        Kept(Spinner<Integer> spinner) {
            this.spinner = spinner;
        }

        @Override
        public String toString(@Nullable Integer number) {
            return number == null ? "" : Integer.toString(number);
        }

        @Override
        public Integer fromString(String written) {
            return written.isEmpty() ? spinner.getValue() : Integer.valueOf(written);
        }
    }
}
