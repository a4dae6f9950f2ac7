package nl.samenbord.desk;

/**
 * How a document must come out of which printer; the printer is named as the system names it. From
 * the first page wanted to the last one, counted from 1, or 0 for all of them.
 */
public record PrintOrder(
        String printer, int copies, boolean bothSides, boolean colour, int first, int last) {
    /** More copies than this are a slip of the finger. */
    public static final int MOST_COPIES = 999;

    public PrintOrder {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("from 1 to " + MOST_COPIES + " copies");
        }
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("from a page to a later one");
        }
    }
}
