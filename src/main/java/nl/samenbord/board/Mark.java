package nl.samenbord.board;

/** What is the matter with a note, besides what it says. */
public enum Mark {
    /** The facilitator keeps it from the room and from paper. */
    HIDDEN,
    /**
     * It may point at a person, so it is kept from the room and from paper until somebody has
     * looked at it.
     */
    HELD,
    /** It stands for a paper note that nobody could type yet; its text only says so. */
    UNTYPED
}
