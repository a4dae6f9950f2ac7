package nl.samenbord.ui.facilitator.parts;

import javafx.scene.Node;

/** A pane in the middle of the laptop window, in the place of the notes while it is open. */
public interface WorkPane {
    /** What is worked on in it. */
    Work work();

    /** The pane itself. */
    Node node();

    /** It comes into sight: shows the board of now and takes the keyboard. */
    void open();

    /** The board changed while it is in sight. */
    void show();

    /** How much there is in it that asks for attention, for its button; 0 for nothing. */
    default int count() {
        return 0;
    }

    /** The typing line changed while it is in sight. */
    default void drafted() {}

    /** Keeps what is half typed in it, before something is taken back. */
    default void settle() {}

    /** Back one level within it; false if there was none, so that it closes. */
    default boolean back() {
        return false;
    }
}
