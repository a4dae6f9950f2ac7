package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Description;
import nl.samenbord.handout.paper.type.Text;

/**
 * The paper to begin with and what stands on each page: the words at the foot on the left, and on
 * the right the page's number, as in "bladzijde 2 van 5".
 */
public record PaperSpec(
        PageShape shape, Description description, String footer, Numbering numbering) {
    public PaperSpec {
        footer = Text.of(footer).words();
    }

    /** How a page says which one it is. */
    @FunctionalInterface
    public interface Numbering {
        /** "bladzijde 2 van 5". */
        String of(int page, int pages);
    }

    /** Upright A4. */
    public static PaperSpec a4(Description description, String footer, Numbering numbering) {
        return new PaperSpec(PageShape.a4(), description, footer, numbering);
    }
}
