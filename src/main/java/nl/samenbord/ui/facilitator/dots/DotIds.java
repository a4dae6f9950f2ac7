package nl.samenbord.ui.facilitator.dots;

import nl.samenbord.board.Id;

/** The names of the controls for dots. */
public final class DotIds {
    /** Which of the two views is in sight. */
    public static final String ENTRY = "dots-entry";

    public static final String RESULT = "dots-result";

    /** What each person has, and what that may become. */
    public static final String EACH = "dots-each";

    public static final String MOST = "dots-most";
    public static final String SUGGESTION = "dots-suggestion";
    public static final String TAKE_OVER = "dots-take-over";
    public static final String ASKED = "dots-asked";
    public static final String CHANGE = "dots-change";
    public static final String LEAVE = "dots-leave";
    public static final String REVISED = "dots-revised";

    /** What the room may see. */
    public static final String SECRET_TOLD = "dots-secret-told";

    public static final String SECRET = "dots-secret";
    public static final String ON_BEAMER = "dots-on-beamer";

    /** What was given, and where that can't be right. */
    public static final String OVER = "dots-over";

    /** The choices. */
    public static final String FIND = "dots-find";

    public static final String COLUMN = "dots-column";
    public static final String FOUND = "dots-found";
    public static final String LIST = "dots-list";
    public static final String RANKS = "dots-ranks";

    private DotIds() {}

    /** What was given of what there is, by one voice. */
    public static String spent(String voice) {
        return "dots-spent-" + voice;
    }

    /** The field for what one voice gave to a note or a bundle. */
    public static String count(String voice, Id piece) {
        return "dots-" + voice + "-" + piece;
    }
}
