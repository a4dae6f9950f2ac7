package nl.samenbord.store;

/**
 * A file can't be read or written, and why: a fact, not a sentence. The detail is a field's path or
 * empty, never a text from a note.
 */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final transient Spot spot;
    private final String detail;

    /** This is wrong, and nobody knows where. */
    public StoreException(Fault fault) {
        this(fault, Spot.NOWHERE, "");
    }

    /** This is wrong, there, in that field. */
    public StoreException(Fault fault, Spot spot, String detail) {
        super(fault + " " + spot.line() + ":" + spot.column() + " " + detail);
        this.fault = fault;
        this.spot = spot;
        this.detail = detail;
    }

    StoreException(Fault fault, Throwable cause) {
        this(fault);
        initCause(cause);
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** Where in the file, if that is known. */
    public Spot spot() {
        return spot;
    }

    /** The path of the field, such as "notes/3/cell"; empty if it is about the whole file. */
    public String detail() {
        return detail;
    }
}
