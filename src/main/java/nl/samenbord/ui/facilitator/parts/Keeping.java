package nl.samenbord.ui.facilitator.parts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;

import nl.samenbord.board.Words;

import java.util.function.Predicate;

/** Keeps what was typed in a field when one leaves it, and knows what stood there. */
final class Keeping {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextInputControl field;
    private final Predicate<String> keep;
    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private String shown = "";

    Keeping(TextInputControl field, Predicate<String> keep) {
        this.field = field;
        this.keep = keep;
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                keep();
                            }
                        });
    }

    void show(String value) {
        boolean untouched = !isUnkept();
        shown = value;
        if (untouched && !field.getText().equals(value)) {
            put(value);
        }
    }

    /** A field shows some texts in a cleaner way; that alone is no reason to keep them so. */
    private void put(String value) {
        field.setText(value);
        shown = field.getText();
    }

    void keep() {
        if (!isUnkept()) {
            return;
        }
        String before = shown;
        shown = field.getText();
        boolean kept = keep.test(Words.entered(field.getText()));
        if (!kept) {
            shown = before;
        }
        wrong(!kept);
    }

    boolean takeBack() {
        boolean other = isUnkept();
        put(shown);
        wrong(false);
        return other;
    }

    ReadOnlyBooleanProperty wrong() {
        return wrong;
    }

    private void wrong(boolean now) {
        field.pseudoClassStateChanged(WRONG, now);
        wrong.set(now);
    }

    private boolean isUnkept() {
        return !field.getText().equals(shown);
    }
}
