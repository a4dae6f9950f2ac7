package nl.samenbord.board;

/**
 * How many questions were about one child (they are only counted), and what was promised for them.
 */
public record Parking(int aboutOneChild, String promise) implements Fact {
    /** Nothing parked. */
    public static final Parking EMPTY = new Parking(0, "");
}
