package nl.samenbord.ui.facilitator.parts;

import javafx.scene.Node;

import nl.samenbord.board.Note;

import java.util.Optional;

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

    /** Whether it needs the room at the right too, where the evening is led. */
    default boolean wide() {
        return false;
    }

    /** How wide it must be at least; in a smaller window the two sides go under each other. */
    default double least() {
        return 0;
    }

    /** Whether it needs the room at the left too, where the map is. */
    default boolean whole() {
        return false;
    }

    /** Whether people or dots are counted in it: then no digit goes to a note by itself. */
    default boolean counts() {
        return false;
    }

    /** Goes back one level within it; false if there is none to go back. */
    default boolean back() {
        return false;
    }

    /** The window is closed. */
    default void leave() {}

    /** The note that is chosen in it, for what can be asked of any note. */
    default Optional<Note> chosen() {
        return Optional.empty();
    }

    /** How much there is in it that asks for attention, for its button; 0 for nothing. */
    default int count() {
        return 0;
    }

    /** The typing line changed while it is in sight. */
    default void drafted() {}
}
