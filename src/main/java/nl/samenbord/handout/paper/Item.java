package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.type.Text;

import java.util.List;

/** An item of a list with what stands before it, which may be empty. */
record Item(Text label, List<Block> blocks, float after) implements Block {
    Item {
        blocks = List.copyOf(blocks);
    }

    static Item of(Listing listing, int number, List<Block> blocks) {
        return new Item(label(listing, number, blocks), blocks, listing.gap());
    }

    private static Text label(Listing listing, int number, List<Block> blocks) {
        String words =
                switch (listing.marker()) {
                    case NONE -> "";
                    case BULLET -> "•";
                    case NUMBER -> number + ".";
                };
        Text label = Text.of(words);
        if (!blocks.isEmpty()
                && blocks.getFirst() instanceof Paragraph first
                && !first.text().isEmpty()) {
            return label.size(first.text().getFirst().style().size());
        }
        return label;
    }
}
