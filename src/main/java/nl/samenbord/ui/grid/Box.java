package nl.samenbord.ui.grid;

/** A place on a screen, in pixels from its left upper corner. */
public record Box(double x, double y, double width, double height) {
    /** Its right edge. */
    public double right() {
        return x + width;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The place that is so much smaller on every side. */
    public Box inset(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }
}
