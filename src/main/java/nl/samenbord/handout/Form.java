package nl.samenbord.handout;

import java.util.Locale;

/** Which document is made of a board. */
public enum Form {
    /** A few pages in plain words, for every family. */
    HANDOUT,
    /** Everything, for the partnership team and the directie. */
    REPORT,
    /** Two pages with room to write, for the talk with the directie. */
    DIRECTIE,
    /** The whole grid with its notes on one large sheet, for the wall. */
    POSTER,
    /** The session beside an earlier one: what was then, what is now, what came of it. */
    YEAR,
    /** What lies on the tables before and during the evening: the grid, cards, empty notes. */
    CARDS;

    /** Its name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
