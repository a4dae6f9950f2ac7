package nl.samenbord.merge;

/** A part of an item that can stand otherwise on each side although it can have one value only. */
public enum Part {
    /** The cell of a note or a bundle. */
    CELL,
    /** The kind of a note. */
    KIND,
    /** Whose note, dots or certainty it is. */
    VOICE,
    /** The table of a note. */
    TABLE,
    /** The round of a note. */
    ROUND,
    /** The language of a note that says the same on both sides. */
    LANGUAGE,
    /** The translation under a note that says the same on both sides. */
    TRANSLATION,
    /** The remark on a note. */
    REMARK,
    /** Where a note or a bundle comes from. */
    ORIGIN,
    /** The title of a bundle. */
    TITLE,
    /** How many dots. */
    COUNT,
    /** What the dots were given to. */
    TARGET,
    /** The column that a statement belongs to. */
    COLUMN,
    /** What was answered to something that the template asks. */
    ANSWER;

    /** Whether both values can be kept, one after the other. */
    boolean isText() {
        return this == TRANSLATION || this == REMARK || this == TITLE;
    }
}
