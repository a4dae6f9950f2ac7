package nl.samenbord.ui.facilitator.incoming;

/** The names of the controls with which notes come from a table. */
public final class IncomingIds {
    /** Where the tables are listed: asks for the file. */
    public static final String ASK = "incoming-ask";

    public static final String PANE = "incoming";
    public static final String DO = "incoming-do";
    public static final String CANCEL = "incoming-cancel";
    public static final String TOLD = "incoming-told";
    public static final String ROWS = "incoming-rows";
    public static final String SHEET = "incoming-sheet";
    public static final String CELL = "incoming-cell";
    public static final String KIND = "incoming-kind";
    public static final String VOICE = "incoming-voice";

    private IncomingIds() {}

    /** What a column is, by its place from 0. */
    public static String column(int place) {
        return "incoming-column-" + place;
    }
}
