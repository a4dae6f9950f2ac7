package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.type.Text;

import java.util.List;

/**
 * A cell of a table; a heading names its row, or its column when it is in the head. The contents
 * stand at the top of the cell or halfway its height.
 */
public record Cell(List<Block> blocks, BoxStyle style, boolean heading, boolean halfway) {
    public Cell {
        blocks = List.copyOf(blocks);
    }

    public static Cell of(Text... text) {
        return of(Paragraph.of(text));
    }

    public static Cell of(Block... blocks) {
        return new Cell(List.of(blocks), BoxStyle.PLAIN, false, false);
    }

    public static Cell empty() {
        return new Cell(List.of(), BoxStyle.PLAIN, false, false);
    }

    public Cell styled(BoxStyle other) {
        return new Cell(blocks, other, heading, halfway);
    }

    public Cell asHeading() {
        return new Cell(blocks, style, true, halfway);
    }

    public Cell centredVertically() {
        return new Cell(blocks, style, heading, true);
    }
}
