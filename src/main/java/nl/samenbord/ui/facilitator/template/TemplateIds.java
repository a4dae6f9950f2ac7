package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Cell;

/** The names of the controls for templates; they stay, so that tests can rely on them. */
public final class TemplateIds {
    public static final String TEMPLATES = "templates";
    public static final String LIST = "template-list";
    public static final String USE = "template-use";
    public static final String EDIT = "template-edit";
    public static final String NEW = "template-new";
    public static final String OPEN = "template-open";
    public static final String SAVE_AS = "template-save-as";
    public static final String REMOVE = "template-remove";
    public static final String PUT_BACK = "template-put-back";
    public static final String CLOSE = "template-close";

    /** On the drawing table. */
    public static final String BACK = "drawing-back";

    public static final String STATE = "drawing-state";
    public static final String UNDO = "drawing-undo";
    public static final String REDO = "drawing-redo";
    public static final String SECTION = "drawing-section";
    public static final String TITLE = "drawing-title";
    public static final String ABOUT = "drawing-about";
    public static final String OCCASION = "drawing-occasion";
    public static final String NEXT_COLUMN = "drawing-next-column";
    public static final String PREVIOUS_COLUMN = "drawing-previous-column";
    public static final String ADD = "drawing-add";

    private TemplateIds() {}

    /** The question of a cell: "question-D1". */
    public static String question(Cell cell) {
        return "question-" + cell.code();
    }

    /** A field or button of a part by its place from 0: "column-2-name", "row-0-remove". */
    public static String part(String part, int place, String what) {
        return part + "-" + place + "-" + what;
    }

    /** The button that adds a part: "drawing-add-column". */
    public static String add(String part) {
        return ADD + "-" + part;
    }

    /** The button of a section by its number from 1. */
    static String section(int number) {
        return SECTION + "-" + number;
    }
}
