package nl.samenbord.desk;

import nl.samenbord.exchange.Field;

import java.util.Optional;

/** What a column of a table is, or is told to be, when notes come from it. */
public enum ColumnUse {
    /** It is left out. */
    NONE,
    /** The text of the note. */
    TEXT,
    /** The code of its cell. */
    CELL,
    /** Its kind. */
    KIND,
    /** Whose thought it is: a role. */
    VOICE,
    /** The number of its table. */
    TABLE,
    /** In which round it was written. */
    ROUND,
    /** The tag of its language. */
    LANGUAGE,
    /** Its translation. */
    TRANSLATION,
    /** Whether it is hidden. */
    HIDDEN;

    static ColumnUse of(Field field) {
        return valueOf(field.name());
    }

    Optional<Field> field() {
        return this == NONE ? Optional.empty() : Optional.of(Field.valueOf(name()));
    }
}
