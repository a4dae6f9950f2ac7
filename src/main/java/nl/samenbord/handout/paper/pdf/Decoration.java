package nl.samenbord.handout.paper.pdf;

/** What is on a page but not part of its content. */
public enum Decoration implements Mark {
    BACKGROUND("/Artifact BMC\n"),
    REPEATED_HEAD("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"),
    /** Where paper is to be cut. */
    CUT_MARK("/Artifact<</Type/Page>>BDC\n"),
    FOOTER("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");

    private final String opening;

    Decoration(String opening) {
        this.opening = opening;
    }

    String opening() {
        return opening;
    }

    @Override
    public Mark child(String type) {
        return this;
    }

    @Override
    public Mark with(String entry) {
        return this;
    }

    @Override
    public void attach() {
        // Not in the reading order.
    }

    @Override
    public void close() {
        // Nothing is kept of a decoration.
    }
}
