package nl.samenbord.handout.paper.type;

/** When a word is broken that nobody put hyphenation points into. */
public enum Hyphens {
    /** Only when it is wider than a line. */
    WHERE_NEEDED,
    /** Also when much of a line would stay empty. */
    WHERE_USEFUL
}
