package nl.samenbord.ui.facilitator.joining;

import nl.samenbord.merge.Decision;

import java.util.Locale;

/** The names of the controls with which tables are brought together. */
public final class JoinIds {
    /** Where the tables are listed: asks for the files. */
    public static final String ASK = "join-ask";

    public static final String PANE = "join";
    public static final String COMING = "join-coming";
    public static final String DO = "join-do";
    public static final String CANCEL = "join-cancel";

    private JoinIds() {}

    /** What is kept of a conflict, counted from 0. */
    public static String keep(Decision decision, int place) {
        return "join-" + decision.name().toLowerCase(Locale.ROOT) + "-" + place;
    }

    /** One conflict, counted from 0. */
    public static String row(int place) {
        return "join-conflict-" + place;
    }
}
