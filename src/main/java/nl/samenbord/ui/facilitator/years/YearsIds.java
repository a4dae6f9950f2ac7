package nl.samenbord.ui.facilitator.years;

/** The names of the controls of year beside year. */
public final class YearsIds {
    /** Which session lies beside this one, and the choice of another. */
    public static final String BESIDE = "years-beside";

    public static final String OTHER = "years-other";
    public static final String OFFERS = "years-offers";
    public static final String LAY = "years-lay";
    public static final String FILE = "years-file";
    public static final String AWAY = "years-away";

    /** The parts of the pane. */
    public static final String TO_CAME = "years-to-came";

    public static final String TO_THEMES = "years-to-themes";
    public static final String TO_CELLS = "years-to-cells";
    public static final String TO_DREAM = "years-to-dream";
    public static final String CAME = "years-came";
    public static final String THEMES = "years-themes";
    public static final String CELLS = "years-cells";
    public static final String NOTES = "years-notes";
    public static final String DREAM = "years-dream";

    /** The look-alikes of themes. */
    public static final String ALIKE = "years-alike";

    public static final String LINK = "years-link";
    public static final String REFUSE = "years-refuse";

    private YearsIds() {}

    /** A control of what was promised at this place, from 0. */
    public static String came(String part, int place) {
        return "years-came-" + part + "-" + place;
    }

    /** A control of the theme of then at this place, from 0. */
    public static String theme(String part, int place) {
        return "years-theme-" + part + "-" + place;
    }

    /** The button that shows the notes of this cell, by its code. */
    public static String cell(String code) {
        return "years-cell-" + code;
    }
}
