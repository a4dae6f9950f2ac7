package nl.samenbord.handout.paper.type;

/** Where lines stand: START is left, or right for text from right to left. */
public enum Align {
    START,
    CENTRE,
    RIGHT
}
