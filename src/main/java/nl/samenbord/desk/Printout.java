package nl.samenbord.desk;

import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.handout.PaperSize;

/** What a facilitator can have on paper. */
public enum Printout {
    /** Everything of the evening, to keep. */
    REPORT,
    /** The grid, cards and empty notes, for any printer. */
    CARDS_A4,
    /** The same on large sheets, for a wall and for large tables. */
    CARDS_A3;

    Handout handout() {
        return switch (this) {
            case REPORT -> new Handout(Form.REPORT);
            case CARDS_A4 -> new Handout(Form.CARDS, PaperSize.A4);
            case CARDS_A3 -> new Handout(Form.CARDS, PaperSize.A3);
        };
    }
}
