package nl.samenbord.handout.paper;

import java.util.List;

/** Blocks on a coloured ground; a box that does not fit goes on on the next page. */
public record Box(BoxStyle style, List<Block> blocks) implements Block {
    public Box {
        blocks = List.copyOf(blocks);
    }

    public static Box of(BoxStyle style, Block... blocks) {
        return new Box(style, List.of(blocks));
    }

    /** This box, on one page if a page can hold it. */
    public Together together() {
        return new Together(List.of(this));
    }
}
