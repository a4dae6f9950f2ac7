package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.ScrollPane;

/** Scrolls what is in it, and never takes the keyboard from where it is, also not by a click. */
public class QuietScroll extends ScrollPane {
    @Override
    public void requestFocus() {
        // nobody could see that it has the keyboard, nor do anything with it there
    }
}
