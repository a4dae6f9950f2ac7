package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;

import org.jspecify.annotations.Nullable;

/**
 * How a box looks: its fill, its edge all round, the bar along its left side and how it is drawn,
 * how round its corners are and how far its contents stay from its sides, in points.
 */
public record BoxStyle(
        @Nullable Colour fill,
        @Nullable Colour edge,
        @Nullable Colour bar,
        BarLine barLine,
        float radius,
        float padX,
        float padY) {
    /** How wide the bar is. */
    static final float BAR = 4;

    /** Nothing but room. */
    public static final BoxStyle PLAIN = new BoxStyle(null, null, null, BarLine.SOLID, 0, 6, 4);

    public BoxStyle filled(Colour colour) {
        return new BoxStyle(colour, edge, bar, barLine, radius, padX, padY);
    }

    public BoxStyle edged(Colour colour) {
        return new BoxStyle(fill, colour, bar, barLine, radius, padX, padY);
    }

    public BoxStyle barred(Colour colour) {
        return barred(colour, BarLine.SOLID);
    }

    /** With a bar drawn in this way. */
    public BoxStyle barred(Colour colour, BarLine line) {
        return new BoxStyle(fill, edge, colour, line, radius, padX, padY);
    }

    public BoxStyle rounded(float points) {
        return new BoxStyle(fill, edge, bar, barLine, points, padX, padY);
    }

    public BoxStyle padded(float x, float y) {
        return new BoxStyle(fill, edge, bar, barLine, radius, x, y);
    }

    /** From the left side to the contents. */
    float left() {
        return padX + (bar == null ? 0 : BAR);
    }
}
