package nl.samenbord.handout.paper;

import java.util.List;

/**
 * Blocks on a coloured ground, with the space in points below it; a box that does not fit goes on
 * on the next page.
 */
public record Box(BoxStyle style, List<Block> blocks, float after) implements Block {
    private static final float USUAL = 6;

    public Box {
        blocks = List.copyOf(blocks);
    }

    /** With the usual space below it. */
    public Box(BoxStyle style, List<Block> blocks) {
        this(style, blocks, USUAL);
    }

    public static Box of(BoxStyle style, Block... blocks) {
        return new Box(style, List.of(blocks));
    }

    /** This box with so many points below it. */
    public Box after(float points) {
        return new Box(style, blocks, points);
    }

    /** This box, on one page if a page can hold it. */
    public Together together() {
        return new Together(List.of(this));
    }
}
