package nl.samenbord.board;

/** What came of a change. */
public sealed interface Outcome {
    /**
     * The next board, and the change as it really went: its inverse gives back the board before.
     */
    record Done(Board board, Change did) implements Outcome {}

    /** Nothing happened, and why. */
    record Refused(Refusal why) implements Outcome {}
}
