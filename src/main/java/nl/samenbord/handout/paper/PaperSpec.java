package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Description;
import nl.samenbord.handout.paper.type.Text;

/**
 * The paper and what stands on each page: sizes and margins in points, the words at the foot on the
 * left, and on the right the page's number, as in "bladzijde %d van %d".
 */
public record PaperSpec(
        float width,
        float height,
        float marginX,
        float marginY,
        Description description,
        String footer,
        String pageNumber) {
    private static final float MILLIMETRE = 72 / 25.4f;

    public PaperSpec {
        footer = Text.of(footer).words();
        if (!pageNumber.matches("[^%]*%d[^%]*%d[^%]*")) {
            throw new IllegalArgumentException("a page number needs %d twice: " + pageNumber);
        }
    }

    /** A4 with margins of 16 millimetres. */
    public static PaperSpec a4(Description description, String footer, String pageNumber) {
        return new PaperSpec(
                210 * MILLIMETRE,
                297 * MILLIMETRE,
                16 * MILLIMETRE,
                16 * MILLIMETRE,
                description,
                footer,
                pageNumber);
    }
}
