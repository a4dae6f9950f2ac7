package nl.samenbord.board;

/** Why a change can't be made on the board of now. */
public enum Refusal {
    /** The item is not on the board (any more). */
    GONE,
    /** Somebody else changed the same thing since. */
    CHANGED_SINCE,
    /** An item with this id is there already. */
    ALREADY_THERE,
    /** Something else on the board needs it. */
    IN_USE,
    /** The grid has no such cell. */
    NO_SUCH_CELL,
    /** The template has no such kind. */
    NO_SUCH_KIND,
    /** The template has no such voice. */
    NO_SUCH_VOICE,
    /** The template asks no such thing. */
    NO_SUCH_ASK,
    /** This can't be the answer to what is asked. */
    NO_ANSWER,
    /** It names a note or a bundle that is not on the board. */
    NO_SUCH_TARGET,
    /** A note stands in one bundle only. */
    IN_TWO_BUNDLES,
    /** The note was erased for good. */
    ERASED,
    /** There is no text. */
    EMPTY,
    /** The text is longer than {@link Words#LONGEST} characters. */
    TOO_LONG
}
