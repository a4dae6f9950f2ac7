package nl.samenbord.exchange;

/** A file that can't be read as a table; nothing of it was taken. */
public final class BadTable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    BadTable(Reason reason) {
        super(reason.getClass().getSimpleName());
        this.reason = reason;
    }

    BadTable(NoTable what) {
        this(new Reason.NotATable(what));
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
