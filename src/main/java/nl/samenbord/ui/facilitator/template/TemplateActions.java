package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Template;
import nl.samenbord.desk.Templates;

/** What can be asked for where templates are chosen. */
public interface TemplateActions {
    /** Opens the drawing table: with one's own template, or with a copy of one of the program's. */
    void draw(Templates.Offer offer);

    /** Opens the drawing table with an empty grid. */
    void drawNew();

    /** Lets the facilitator choose a file with a template, and takes it in. */
    void choose();

    /** Lets the facilitator choose where a file of this template goes. */
    void saveAs(Template template);

    /** Takes one's own template out of the list. */
    void remove(Template template);

    /** Puts back what was taken out of the list. */
    void putBack(Template template);
}
