package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.type.Text;

import java.util.List;

/** A heading of level 1 to 6; with a bookmark it stands in the outline of the document. */
public record Heading(int level, List<Text> text, boolean bookmark) implements Block {
    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("a heading has level 1 to 6");
        }
        text = Text.ofSpeakableLength(text);
    }

    /** A bold heading in the size of its level. */
    public static Heading of(int level, String words) {
        float size =
                switch (level) {
                    case 1 -> 24;
                    case 2 -> 15.5f;
                    case 3 -> 12;
                    default -> 10.5f;
                };
        return new Heading(level, List.of(Text.of(words).bold().size(size)), false);
    }

    public Heading bookmarked() {
        return new Heading(level, text, true);
    }

    @Override
    public float before() {
        return level < 3 ? 18 : 12;
    }

    @Override
    public float after() {
        return level < 3 ? 6 : 4;
    }

    @Override
    public boolean keepsWithNext() {
        return true;
    }
}
