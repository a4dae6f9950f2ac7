package nl.samenbord.store;

/** What can be wrong with a file, or with the place where one must be written. */
public enum Fault {
    /** There is no such file. */
    NOT_FOUND,
    /** It is a folder, a pipe or a device. */
    NOT_A_FILE,
    /** The system doesn't let us read it. */
    UNREADABLE,
    /** It is larger than {@link SessionFormat#MOST_BYTES}; the same for writing. */
    TOO_BIG,
    /** It holds nothing, only white space or only zeros. */
    EMPTY,
    /** It is a PDF; a session may be attached inside. */
    PDF,
    /** It is no text in UTF-8, nor in UTF-16 with a mark. */
    NOT_TEXT,
    /** It is something else than a session. */
    FOREIGN,
    /** It is a template, where a session is asked for. */
    TEMPLATE,
    /** It begins as JSON and isn't JSON to the end. */
    BROKEN,
    /** One object has a field twice. */
    NAMED_TWICE,
    /** Objects stand in objects more than {@link JsonReader#DEEPEST} deep. */
    TOO_DEEP,
    /** A number has more than {@link JsonReader#LONGEST_NUMBER} characters. */
    NUMBER_TOO_LONG,
    /** It was made by a newer program, in a way that this one can't read. */
    NEWER,
    /** A value is of another type than it must be. */
    WRONG_TYPE,
    /** A value can't be what it says: a date, an id, a colour, a number out of range. */
    WRONG_VALUE,
    /** A field that can't be missed is missing. */
    MISSING_FIELD,
    /** Two items have one id. */
    TWICE,
    /** There are more of these than there can be. */
    TOO_MANY,
    /** A note stands in a cell that the template doesn't have. */
    NO_SUCH_CELL,
    /** A note is of a kind that the template doesn't have. */
    NO_SUCH_KIND,
    /** Something is said by a voice that the template doesn't have. */
    NO_SUCH_VOICE,
    /** Something is answered that the template doesn't ask. */
    NO_SUCH_ASK,
    /** An item names a note or a bundle that isn't there. */
    NO_SUCH_TARGET,
    /** A note lies in two bundles. */
    IN_TWO_BUNDLES,
    /** A note is still there though it was erased for good. */
    ERASED,
    /** A note has no text. */
    TEXT_EMPTY,
    /** A text is longer than a note may be. */
    TEXT_TOO_LONG,
    /** There is a file already and it must not be replaced. */
    EXISTS,
    /** The file or its folder is read-only. */
    READ_ONLY,
    /** The disk is full. */
    DISK_FULL,
    /** The file was there and isn't any more, though its folder is; it is not made unasked. */
    GONE,
    /** The folder is gone. */
    FOLDER_GONE,
    /** Another program has this session open. */
    IN_USE,
    /** Writing failed for another reason; the old file stands. */
    CANNOT_WRITE
}
