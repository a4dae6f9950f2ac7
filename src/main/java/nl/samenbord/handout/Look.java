package nl.samenbord.handout;

import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;

/** Colours and sizes that return all over the paper. */
final class Look {
    static final Colour ACCENT = Colour.of("#075E5A");
    static final Colour MUTED = Colour.of("#4A4F55");
    static final Colour DOT = Colour.of("#C2185B");
    static final BoxStyle FRAME =
            BoxStyle.PLAIN.filled(Colour.of("#F1F9F7")).edged(ACCENT).rounded(5).padded(8, 8);

    private Look() {}

    /** A cell that holds what others follow from. */
    static BoxStyle head(BoxStyle style) {
        return style.filled(Colour.of("#E4E2DA")).edged(Colour.of("#6E6A62"));
    }

    /** Small print under something. */
    static Text small(String words) {
        return Text.of(words).size(8).colour(MUTED);
    }
}
