package nl.samenbord.ui.grid;

import javafx.scene.control.Label;
import javafx.scene.control.Skin;

/**
 * A text of the window in any script, also where it goes on in more lines: JavaFX 25 and 26 throw
 * where they break a line of Arabic or Hebrew.
 */
public final class Wording extends Label {
    private final Lettering lettering;

    /** These words, in the fonts of the program where the window's own has no letters for them. */
    public Wording(Lettering lettering, String text) {
        super(Names.plain(text));
        this.lettering = lettering;
        textProperty().addListener((_, _, now) -> cleaned(now));
    }

    private void cleaned(String now) {
        String clean = Names.plain(now);
        if (!clean.equals(now) && !textProperty().isBound()) {
            setText(clean);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new WordingSkin(this, lettering);
    }
}
