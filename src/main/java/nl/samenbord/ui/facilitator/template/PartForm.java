package nl.samenbord.ui.facilitator.template;

import javafx.scene.control.Control;

import nl.samenbord.board.Named;
import nl.samenbord.board.Template;

import java.util.List;

/** How the columns, the rows, the kinds or the voices of a template are drawn. */
interface PartForm<T extends Named<T>> {
    /** A control that shows something of the template, under a head; wide ones share the room. */
    record Drawn(String head, Control control, Runnable show, boolean wide) {}

    /** The controls of all of them. */
    PartFields<T> fields();

    /** What they are called together. */
    String title();

    /** What the button that adds one says. */
    String add();

    /** How many there can be. */
    int most();

    /** How few there can be. */
    default int least() {
        return 1;
    }

    /** Whether a name is a word or two, and no sentence. */
    default boolean areNamesShort() {
        return true;
    }

    /** The controls for the one at this place, from 0. */
    List<Drawn> controls(int place);

    /** The template with one more. */
    Template added(Template template);

    /** The template with only these, by their places now and in this order. */
    Template arranged(Template template, List<Integer> places);
}
