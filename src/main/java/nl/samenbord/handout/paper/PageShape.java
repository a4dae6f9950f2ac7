package nl.samenbord.handout.paper;

/** The size of a page and its margins, in points. */
public record PageShape(float width, float height, float marginX, float marginY) {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float MARGIN = millimetres(16);

    public PageShape {
        if (!(width - 2 * marginX > 0 && height - 2 * marginY > 0)) {
            throw new IllegalArgumentException("a page needs room between its margins");
        }
    }

    /** A4, upright, with margins of 16 millimetres. */
    public static PageShape a4() {
        return new PageShape(millimetres(210), millimetres(297), MARGIN, MARGIN);
    }

    /** A3, upright, with margins of 16 millimetres. */
    public static PageShape a3() {
        return new PageShape(millimetres(297), millimetres(420), MARGIN, MARGIN);
    }

    /** So many millimetres in points. */
    public static float millimetres(float length) {
        return length * MILLIMETRE;
    }

    /** The same sheet, lying. */
    public PageShape turned() {
        float across = height;
        float down = width;
        return new PageShape(across, down, marginX, marginY);
    }

    /** The same sheet with other margins at its sides, and at its head and foot. */
    public PageShape margins(float sides, float ends) {
        return new PageShape(width, height, sides, ends);
    }

    float roomX() {
        return width - 2 * marginX;
    }

    /** From the top of the page to where its foot begins. */
    float bottom() {
        return height - marginY;
    }
}
