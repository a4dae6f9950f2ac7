package nl.samenbord.store;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A file can't be read or written, and why: a fact, not a sentence. The detail is a field's path or
 * empty, never a text from a note.
 */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final transient Spot spot;
    private final String detail;
    private final @Nullable Guise guise;

    /** This is wrong, and nobody knows where. */
    public StoreException(Fault fault) {
        this(fault, Spot.NOWHERE, "");
    }

    /** This is wrong, there, in that field. */
    public StoreException(Fault fault, Spot spot, String detail) {
        this(fault, spot, detail, null);
    }

    private StoreException(Fault fault, Spot spot, String detail, @Nullable Guise guise) {
        super(fault + " " + spot.line() + ":" + spot.column() + " " + detail);
        this.fault = fault;
        this.spot = spot;
        this.detail = detail;
        this.guise = guise;
    }

    /** The same, of a file that is this and no session. */
    StoreException of(Guise what) {
        return new StoreException(fault, spot, detail, what);
    }

    /** What the file is, if it is no session and that can be told. */
    public Optional<Guise> guise() {
        return Optional.ofNullable(guise);
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
