package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.util.function.Predicate;

/**
 * A field for one value on the board. What is typed is kept with Enter or when one leaves it; until
 * then Esc brings back what stood there.
 */
public final class Entry extends TextField implements Unkept {
    private final Keeping keeping;

    /** Keep takes what was typed, and shows what it became; or says that it can't be kept. */
    public Entry(Parts parts, String id, String name, Predicate<String> keep) {
        keeping = new Keeping(this, keep);
        parts.named(this, id, name);
        setOnAction(_ -> keeping.keep());
    }

    /** With Enter the keyboard goes on to there. */
    public void onwards(Runnable next) {
        setOnAction(
                _ -> {
                    keeping.keep();
                    next.run();
                });
    }

    /** Shows a value, unless something else is being typed. */
    public void show(String value) {
        keeping.show(value);
    }

    /** Tells this beside the field, as long as what stands there can't be kept. */
    public Label advice(Parts parts, String words) {
        Label advice = parts.label(words, "advice");
        advice.visibleProperty().bind(keeping.wrong());
        advice.managedProperty().bind(keeping.wrong());
        return advice;
    }

    @Override
    public boolean takeBack() {
        return keeping.takeBack();
    }
}
