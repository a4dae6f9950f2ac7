package nl.samenbord.handout.paper.type;

import nl.samenbord.handout.paper.pdf.Colour;

/** How a piece of text looks; the size is in points. */
public record TextStyle(float size, boolean bold, Colour colour) {
    public TextStyle {
        if (!(size >= 1 && size <= 200)) {
            throw new IllegalArgumentException("a size of text is 1 to 200 points");
        }
    }
}
