package nl.samenbord.ui.facilitator.plan;

/** The names of the controls of the team's plan. */
public final class PlanIds {
    /** The themes. */
    public static final String LIST = "themes-list";

    public static final String NEW = "theme-new";
    public static final String REMOVE = "theme-remove";
    public static final String TO_THEMES = "plan-to-themes";
    public static final String TO_YEARS = "plan-to-years";
    public static final String YEARS = "plan-years";

    /** One theme. */
    public static final String FORM = "theme-form";

    public static final String TITLE = "theme-title";
    public static final String STATE = "theme-state";
    public static final String REASON = "theme-reason";
    public static final String WHY = "theme-why";
    public static final String TOLD = "theme-told";
    public static final String FIND = "theme-find";
    public static final String ADD_ACTION = "action-add";
    public static final String PERSON = "theme-person";

    /** Where a note is brought to a theme. */
    public static final String LINK = "note-theme";

    /** The talk with the directie. */
    public static final String TALK = "talk-list";

    public static final String TO_TALK = "talk-to-talk";
    public static final String TO_ANSWER = "talk-to-answer";
    public static final String ANSWER = "talk-answer";
    public static final String COPY = "talk-copy";

    private PlanIds() {}

    /** The button that puts a theme in this column, or takes it out. */
    public static String column(String id) {
        return "theme-column-" + id;
    }

    /** The button that puts a theme in this row, or takes it out. */
    public static String row(String id) {
        return "theme-row-" + id;
    }

    /** A part of the line at this place, from 0: of an action, a note, a proposal. */
    static String at(String part, int place) {
        return part + "-" + place;
    }

    /** A field of an action, by its place from 0. */
    public static String action(String part, int place) {
        return at("action-" + part, place);
    }

    /** A field of a proposal, by the places of its theme and of itself, from 0. */
    public static String proposal(String part, int theme, int place) {
        return at(at("proposal-" + part, theme), place);
    }

    /** The wish of the theme at this place, from 0. */
    public static String wish(int theme) {
        return at("talk-wish", theme);
    }

    /** The button for another proposal for the theme at this place, from 0. */
    public static String add(int theme) {
        return at("proposal-add", theme);
    }
}
