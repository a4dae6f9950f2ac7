package nl.samenbord.ui.facilitator.review;

/** The names of the controls with which a session is read back. */
public final class ReadingIds {
    /** Which view is in sight. */
    public static final String TO_NOTES = "reading-to-notes";

    public static final String TO_COMMON = "reading-to-common";
    public static final String TO_SPREAD = "reading-to-spread";

    /** The notes and which of them. */
    public static final String LIST = "reading-list";

    public static final String COUNT = "reading-count";
    public static final String SEARCH = "reading-search";
    public static final String COLUMN = "reading-column";
    public static final String ROW = "reading-row";
    public static final String KIND = "reading-kind";
    public static final String VOICE = "reading-voice";
    public static final String SOURCE = "reading-source";
    public static final String LANGUAGE = "reading-language";
    public static final String DOTS = "reading-dots";
    public static final String ORDER = "reading-order";
    public static final String ALL = "reading-all";
    public static final String GO = "reading-go";

    /** Notes that come later. */
    public static final String LATE = "reading-late";

    public static final String LATE_ORIGIN = "reading-late-origin";
    public static final String LATE_TOLD = "reading-late-told";
    public static final String LATE_DONE = "reading-late-done";

    /** What people agree on, and how it is spread. */
    public static final String COMMON = "reading-common";

    public static final String SPREAD = "reading-spread";
    public static final String PICTURE = "reading-picture";
    public static final String OF_NOTES = "reading-of-notes";
    public static final String OF_DOTS = "reading-of-dots";

    private ReadingIds() {}

    /** The button that begins notes from this place in the list of usual ones. */
    public static String late(int place) {
        return LATE + "-" + place;
    }

    /** The line of a cell in which nothing was written. */
    public static String empty(String code) {
        return "reading-empty-" + code;
    }
}
