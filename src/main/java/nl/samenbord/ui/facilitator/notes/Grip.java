package nl.samenbord.ui.facilitator.notes;

import javafx.scene.input.MouseEvent;

import nl.samenbord.board.Note;

/** What happens to a note that is taken with the mouse. */
public interface Grip {
    /** It is opened, to be edited. */
    void open(Note note);

    /** It is being dragged. */
    void drag(Note note, MouseEvent at);

    /** It is let go; true if it was dragged to where nobody takes it. */
    boolean drop(Note note, MouseEvent at);
}
