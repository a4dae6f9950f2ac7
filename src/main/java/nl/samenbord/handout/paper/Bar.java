package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;

/**
 * A bar as long as its part of the whole width, from 0 to 1, with words behind it that say what it
 * shows; the bar itself is not read aloud.
 */
public record Bar(Text label, double part, Colour fill, Colour edge) implements Block {
    public Bar {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("a bar is a part of a whole");
        }
    }

    @Override
    public float after() {
        return 0;
    }
}
