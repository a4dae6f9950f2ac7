package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Description;
import nl.samenbord.handout.paper.type.Text;

/**
 * The paper to begin with and what stands on each page: the words at the foot on the left, and on
 * the right the page's number, as in "bladzijde %d van %d".
 */
public record PaperSpec(
        PageShape shape, Description description, String footer, String pageNumber) {
    public PaperSpec {
        footer = Text.of(footer).words();
        if (!pageNumber.matches("[^%]*%d[^%]*%d[^%]*")) {
            throw new IllegalArgumentException("a page number needs %d twice: " + pageNumber);
        }
    }

    /** Upright A4. */
    public static PaperSpec a4(Description description, String footer, String pageNumber) {
        return new PaperSpec(PageShape.a4(), description, footer, pageNumber);
    }
}
