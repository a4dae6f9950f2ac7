package nl.samenbord.store;

/**
 * Something in a document that is JSON can't be what it must be; caught where its text is known.
 */
final class Flaw extends RuntimeException {
    private static final long serialVersionUID = 1;

    final Fault fault;
    final String pointer;

    /** This is wrong at that pointer ("/notes/3/cell"). */
    Flaw(Fault fault, String pointer) {
        super(fault + " " + pointer);
        this.fault = fault;
        this.pointer = pointer;
    }
}
