package nl.samenbord.ui.facilitator.scan;

/** The names of the controls of the starting position. */
public final class ScanIds {
    public static final String TAKE_OVER = "scan-take-over";
    public static final String UNDER = "scan-under";
    public static final String BEAMER = "scan-beamer";
    public static final String COLUMN = "scan-column";
    public static final String PREVIOUS = "scan-previous";
    public static final String NEXT = "scan-next";
    public static final String NAMES = "scan-names";
    public static final String BELOW = "scan-below";

    private ScanIds() {}

    /** The field for something more, at the question at this place, from 0. */
    public static String more(int question) {
        return "scan-more-" + question;
    }

    /** A part of the line at this place, of the question at that place, both from 0. */
    public static String line(String part, int question, int place) {
        return "scan-" + part + "-" + question + "-" + place;
    }
}
