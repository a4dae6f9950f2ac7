package nl.samenbord.ui.facilitator.asks;

/** The names of the controls with which is filled in what the template asks. */
public final class AskIds {
    public static final String BEAMER = "asks-beamer";
    public static final String NAMES = "asks-names";

    private AskIds() {}

    /** The control for this ask, of the column, row, cell or note at this place, from 0. */
    public static String of(String ask, int place) {
        return "ask-" + ask + "-" + place;
    }

    /** The number that was given on the day at this place, from 0. */
    public static String number(String ask, int place) {
        return "ask-" + ask + "-number-" + place;
    }

    /** The day of the next number. */
    public static String day(String ask) {
        return "ask-" + ask + "-day";
    }

    /** The next number. */
    public static String next(String ask) {
        return "ask-" + ask + "-next";
    }
}
