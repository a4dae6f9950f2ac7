package nl.samenbord.board;

/** A kind of note (wish, expectation), told by its shape and its word, never by colour alone. */
public record Kind(String id, String name, String plural, String hint, Shape shape) {
    /** What stands before the word. */
    public enum Shape {
        SQUARE,
        CIRCLE,
        TRIANGLE,
        DIAMOND
    }
}
