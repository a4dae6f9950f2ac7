package nl.samenbord.ui.grid;

/**
 * All sizes on the beamer, in pixels. They come from the height of the screen alone: capitals of
 * the bundled face are 0.727 of its size, so a body of 4.3 % has capitals of 3.1 %. Width and
 * height are those of the picture, which may be on a part of the screen.
 */
public record Measures(double width, double height, double screen) {
    /** Of a picture all over the screen. */
    public Measures(double width, double height) {
        this(width, height, height);
    }

    /** What must be read. */
    public Style body() {
        return new Style(part(0.043), false);
    }

    /** What must be read and stands out. */
    public Style strong() {
        return new Style(part(0.043), true);
    }

    /** The question, and figures. */
    public Style question() {
        return new Style(part(0.057), true);
    }

    /** The name of what the whole screen is about. */
    public Style title() {
        return new Style(part(0.072), true);
    }

    /** Between the rim of the screen and all else. */
    public double margin() {
        return part(0.03);
    }

    /** Between things that are apart. */
    public double gap() {
        return part(0.014);
    }

    /** Between the cells of a grid. */
    public double grid() {
        return part(0.008);
    }

    /** Between a frame and what is in it. */
    public double padding() {
        return part(0.011);
    }

    /** Lines and edges. */
    public double line() {
        return part(0.0025);
    }

    /** Round corners. */
    public double corner() {
        return part(0.011);
    }

    private double part(double ofHeight) {
        return Math.ceil(screen * ofHeight);
    }
}
