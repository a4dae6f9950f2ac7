package nl.samenbord.ui.facilitator.programme;

/** The names of the controls that plan the evening. */
public final class ProgrammeIds {
    /** The two halves of the pane. */
    public static final String STEPS = "programme-steps";

    public static final String DATA = "programme-data";

    /** The steps. */
    public static final String TWO_HOURS = "programme-two-hours";

    public static final String ONE_HOUR = "programme-one-hour";
    public static final String ADD = "programme-add";
    public static final String TOTAL = "programme-total";

    /** What the evening needs and does not have yet. */
    public static final String MISSING = "programme-missing";

    /** What the meeting is. */
    public static final String SCHOOL = "meeting-school";

    public static final String TITLE = "meeting-title";
    public static final String DATE = "meeting-date";
    public static final String BEGIN = "meeting-begin";
    public static final String END = "meeting-end";
    public static final String WHERE = "meeting-where";
    public static final String RULES = "meeting-rules";
    public static final String KEEP_UNTIL = "meeting-keep-until";

    private ProgrammeIds() {}

    /** The calendar beside the field of this name. */
    public static String calendar(String field) {
        return field + "-calendar";
    }

    /** The name of the step at this place, counted from 0. */
    public static String name(int place) {
        return "part-name-" + place;
    }

    /** The minutes of the step at this place. */
    public static String minutes(int place) {
        return "part-minutes-" + place;
    }

    /** The scene of the step at this place. */
    public static String scene(int place) {
        return "part-scene-" + place;
    }

    /** What moves the step at this place up. */
    public static String up(int place) {
        return "part-up-" + place;
    }

    /** What moves the step at this place down. */
    public static String down(int place) {
        return "part-down-" + place;
    }

    /** What takes the step at this place out. */
    public static String remove(int place) {
        return "part-remove-" + place;
    }

    /** The button of a language, by its tag. */
    public static String language(String tag) {
        return "meeting-language-" + tag;
    }

    /** The line of welcome in a language, by its tag. */
    public static String welcome(String tag) {
        return "meeting-welcome-" + tag;
    }
}
