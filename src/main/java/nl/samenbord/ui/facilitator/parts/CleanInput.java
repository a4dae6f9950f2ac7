package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.TextFormatter;

import nl.samenbord.board.Cleaning;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/** Fields into which nothing comes that can't be seen, however it comes. */
public final class CleanInput {
    private CleanInput() {}

    /** Cleans what is typed, pasted or shown in such a way. */
    public static TextFormatter<String> by(Cleaning cleaning) {
        UnaryOperator<TextFormatter.@Nullable Change> filter =
                change -> change == null ? null : cleaned(change, cleaning);
        return new TextFormatter<>(filter);
    }

    private static TextFormatter.Change cleaned(TextFormatter.Change change, Cleaning cleaning) {
        String raw = change.getText();
        String clean = cleaning.of(raw);
        if (!clean.equals(raw)) {
            int end = change.getRangeStart() + raw.length();
            boolean behind = change.getCaretPosition() >= end;
            change.setText(clean);
            int caret = behind ? change.getRangeStart() + clean.length() : change.getRangeStart();
            change.selectRange(caret, caret);
        }
        return change;
    }
}
