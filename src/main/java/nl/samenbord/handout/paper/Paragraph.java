package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;

import java.util.List;

/** A paragraph of pieces of text, with the space in points below it. */
public record Paragraph(List<Text> text, Align align, float after, boolean keepsWithNext)
        implements Block {
    public Paragraph {
        text = Text.ofSpeakableLength(text);
    }

    public static Paragraph of(String words) {
        return of(Text.of(words));
    }

    public static Paragraph of(Text... pieces) {
        return new Paragraph(List.of(pieces), Align.START, 6, false);
    }

    public Paragraph aligned(Align other) {
        return new Paragraph(text, other, after, keepsWithNext);
    }

    public Paragraph after(float points) {
        return new Paragraph(text, align, points, keepsWithNext);
    }

    /** This paragraph, never last on a page when something follows. */
    public Paragraph keptWithNext() {
        return new Paragraph(text, align, after, true);
    }
}
