package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;

import java.util.List;

/**
 * A paragraph as large as its place allows: its pieces have their own sizes where there is room for
 * them, and shrink together until the largest has the smallest size, in points. It takes no more
 * than a share of the room, and is no larger than the others, which stand in places like this one,
 * could be. Words are kept whole if that makes it only a little smaller.
 */
public record Fitted(
        List<Text> text, float smallest, float share, Align align, List<List<Text>> others)
        implements Block {
    public Fitted {
        text = Text.ofSpeakableLength(text);
        others = others.stream().map(List::copyOf).toList();
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is more than 0 and at most 1");
        }
    }

    /** Pieces of text, down to the smallest size. */
    public static Fitted of(float smallest, Text... pieces) {
        return new Fitted(List.of(pieces), smallest, 1, Align.START, List.of());
    }

    public Fitted aligned(Align other) {
        return new Fitted(text, smallest, share, other, others);
    }

    /** This text in a share of the room that there is. */
    public Fitted within(float part) {
        return new Fitted(text, smallest, part, align, others);
    }

    /** This text, no larger than these could be. */
    public Fitted alike(List<List<Text>> texts) {
        return new Fitted(text, smallest, share, align, texts);
    }

    @Override
    public float after() {
        return 0;
    }
}
