package nl.samenbord.handout;

import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.PageShape;
import nl.samenbord.handout.paper.type.Text;

import java.util.List;

/** What sheets of cards have in common. */
final class CardLook {
    /** From one line to write on to the next: room for the handwriting of a hurried person. */
    static final float LINE = PageShape.millimetres(8);

    private static final float MARGIN_X = PageShape.millimetres(8);
    private static final float MARGIN_Y = PageShape.millimetres(12);

    private CardLook() {}

    /** A sheet, upright, with as much room for cards as printers allow. */
    static PageShape page(PaperSize size) {
        return size.shape().margins(MARGIN_X, MARGIN_Y);
    }

    /** What stands above a sheet, outside the cards. */
    static Heading heading(String words) {
        return new Heading(2, List.of(Text.of(words).bold().size(11)), true);
    }
}
