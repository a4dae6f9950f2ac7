package nl.samenbord.ui.facilitator.typing;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import nl.samenbord.board.Words;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

/** How long the note is: silent while it is short, a quiet hint when it gets long. */
final class Counter extends Label {
    private static final int LONG = 120;
    private static final PseudoClass TOO_LONG = PseudoClass.getPseudoClass("too-long");

    private final Parts parts;

    Counter(Parts parts) {
        this.parts = parts;
        parts.named(this, Ids.COUNTER, "");
        getStyleClass().add("counter");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(int length) {
        Parts.shown(this, length >= LONG);
        pseudoClassStateChanged(TOO_LONG, length > Words.LONGEST);
        setText(parts.texts().of("counted.of", length, Words.LONGEST));
        setAccessibleText(getText());
    }
}
