package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Template;

/** What can be asked for at the drawing table. */
public interface DrawingActions {
    /** Keeps this template as one's own; false if that failed, and then it was told why. */
    boolean keep(Template template);

    /** Lets the facilitator choose where a file of this template goes. */
    void saveAs(Template template);

    /** Leaves the drawing table; this is the template as it was kept last. */
    void back(Template kept);
}
