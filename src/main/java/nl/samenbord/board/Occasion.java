package nl.samenbord.board;

/** When a template is of use, counted from the parents' evening. */
public enum Occasion {
    /** At the evening itself; what a template is for that doesn't say. */
    EVENING,
    /** Before it, to prepare. */
    BEFORE,
    /** After it, to go on. */
    AFTER,
    /** At any time, to think about how things are. */
    BACKGROUND
}
