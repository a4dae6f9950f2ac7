package nl.samenbord.ui.facilitator.notes;

import javafx.scene.input.MouseEvent;

import nl.samenbord.board.Item;
import nl.samenbord.board.Note;

/** What happens to a note or a bundle that is taken with the mouse. */
public interface Grip {
    /** A note is opened, to be edited. */
    void open(Note note);

    /** It is being dragged, under these words; true once it has really left its place. */
    boolean drag(String words, MouseEvent at);

    /** It is let go; true if it was dragged to where nobody takes it. */
    boolean drop(Item taken, MouseEvent at);
}
