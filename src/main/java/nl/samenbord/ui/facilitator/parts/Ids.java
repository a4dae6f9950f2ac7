package nl.samenbord.ui.facilitator.parts;

/** The names of the controls; they stay, so that tests and other tools can rely on them. */
public final class Ids {
    /** On the start screen. */
    public static final String NEW_EVENING = "new-evening";

    public static final String OPEN_SESSION = "open-session";
    public static final String PAPER_FIRST = "paper-first";
    public static final String SHOW_EXAMPLE = "show-example";
    public static final String RECENT = "recent";
    public static final String RECOVERED = "recovered";
    public static final String GO_ON = "go-on";
    public static final String LANGUAGE_NL = "language-nl";
    public static final String LANGUAGE_EN = "language-en";

    /** In the form for a new evening. */
    public static final String SCHOOL = "school";

    public static final String TITLE = "title";
    public static final String DATE = "date";
    public static final String TABLES = "tables";
    public static final String BEGIN = "begin";
    public static final String CANCEL = "cancel";

    /** Along the top of the laptop window. */
    public static final String TO_START = "to-start";

    public static final String SAVE_STATE = "save-state";
    public static final String UNDO = "undo";
    public static final String REDO = "redo";
    public static final String SEARCH = "search";
    public static final String BIN = "bin";
    public static final String HANDOUT = "handout";
    public static final String BEAMER = "beamer";
    public static final String KEYS = "keys";
    public static final String KEY_SHEET = "key-sheet";
    public static final String KEY_LINES = "key-lines";
    public static final String PROBLEM = "problem";
    public static final String PROBLEM_CLOSE = "problem-close";
    public static final String KEEP_HERE = "gone-here";
    public static final String KEEP_THERE = "gone-there";
    public static final String SAME_YES = "same-yes";
    public static final String SAME_NO = "same-no";

    /** The map, the notes and what can be done with them. */
    public static final String MAP = "map";

    public static final String NOTES = "notes";
    public static final String CELL_TITLE = "cell-title";
    public static final String EDIT_NOTE = "edit-note";
    public static final String MOVE_NOTE = "move-note";
    public static final String HIDE_NOTE = "hide-note";
    public static final String BIN_NOTE = "bin-note";
    public static final String MOVE_CODE = "move-code";
    public static final String MOVE_NOW = "move-now";
    public static final String SEARCH_FIELD = "search-field";
    public static final String SEARCH_RESULTS = "search-results";
    public static final String SEARCH_CLOSE = "search-close";
    public static final String BIN_LIST = "bin-list";
    public static final String PUT_BACK = "put-back";
    public static final String BIN_CLOSE = "bin-close";

    /** Which of the panes have their buttons in sight: for the evening or for afterwards. */
    public static final String WORK_EVENING = "work-evening";

    public static final String WORK_LATER = "work-later";

    /** The beamer's picture and scenes. */
    public static final String SCENE_GRID = "scene-grid";

    public static final String SCENE_COLUMN = "scene-column";
    public static final String SCENE_CELL = "scene-cell";
    public static final String BLACK = "black";
    public static final String HOLD = "hold";
    public static final String PREVIOUS = "previous";
    public static final String NEXT = "next";

    /** Where there is one screen only. */
    public static final String ONE_SCREEN = "one-screen";

    public static final String ONE_SCREEN_ROOM = "one-screen-room";
    public static final String ONE_SCREEN_WINDOW = "one-screen-window";
    public static final String ONE_SCREEN_CLOSE = "one-screen-close";
    public static final String ROOM_ATTENTION = "room-attention";
    public static final String ROOM_SECOND_SCREEN = "room-second-screen";

    /** The typing line. */
    public static final String TYPING = "typing";

    public static final String CHIP = "chip";
    public static final String COUNTER = "counter";
    public static final String TABLE = "table";
    public static final String LANGUAGE = "language";
    public static final String TRANSLATION = "translation";
    public static final String TRANSLATE = "translate";
    public static final String UNTYPED = "untyped";
    public static final String KEEP = "keep";
    public static final String KEEP_EACH = "keep-each";

    private Ids() {}

    /** The button of a kind of note. */
    public static String kind(String id) {
        return "kind-" + id;
    }

    /** The button of a voice. */
    public static String voice(String id) {
        return "voice-" + id;
    }

    /** A recent session, counted from 0. */
    public static String recent(int place) {
        return RECENT + "-" + place;
    }
}
