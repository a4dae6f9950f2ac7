package nl.samenbord.workshop;

/**
 * Who asks for a change: a place at which one types, never a person. Each has a history of its own.
 */
public record Author(String name) {
    /** The facilitator's laptop. */
    public static final Author FACILITATOR = new Author("facilitator");
}
