package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.type.Text;

import java.util.List;

/** A cell of a table; a heading names its row, or its column when it is in the head. */
public record Cell(List<Block> blocks, BoxStyle style, boolean heading) {
    public Cell {
        blocks = List.copyOf(blocks);
    }

    public static Cell of(Text... text) {
        return of(Paragraph.of(text));
    }

    public static Cell of(Block... blocks) {
        return new Cell(List.of(blocks), BoxStyle.PLAIN, false);
    }

    public static Cell empty() {
        return new Cell(List.of(), BoxStyle.PLAIN, false);
    }

    public Cell styled(BoxStyle other) {
        return new Cell(blocks, other, heading);
    }

    public Cell asHeading() {
        return new Cell(blocks, style, true);
    }
}
