package nl.samenbord.handout;

import java.util.Locale;

/** Which document is made of a board. */
public enum Form {
    /** Everything, for the partnership team and the directie. */
    REPORT,
    /** What lies on the tables before and during the evening: the grid, cards, empty notes. */
    CARDS;

    /** Its name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
