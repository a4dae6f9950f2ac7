package nl.samenbord.handout.paper.type;

import nl.samenbord.handout.paper.pdf.Colour;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A piece of a paragraph: words in one style and one language. The language is a BCP 47 code; null
 * is the language of the document.
 */
public record Text(String words, TextStyle style, @Nullable String language) {
    private static final TextStyle PLAIN = new TextStyle(10.5f, false, Colour.INK);

    public Text {
        words = Characters.clean(words);
    }

    /** Words in the plain style of 10.5 points. */
    public static Text of(String words) {
        return new Text(words, PLAIN, null);
    }

    public Text bold() {
        return new Text(words, new TextStyle(style.size(), true, style.colour()), language);
    }

    public Text size(float points) {
        return new Text(words, new TextStyle(points, style.bold(), style.colour()), language);
    }

    public Text colour(Colour colour) {
        return new Text(words, new TextStyle(style.size(), style.bold(), colour), language);
    }

    /** The same words in a language, so that they are read aloud in it. */
    public Text in(String code) {
        return new Text(words, style, code);
    }

    /** The words of the pieces after one another, without the places where they may be broken. */
    public static String plain(List<Text> pieces) {
        StringBuilder plain = new StringBuilder();
        pieces.forEach(piece -> plain.append(piece.words));
        return Characters.spoken(plain.toString()).replace("\u00AD", "").replace('\n', ' ');
    }
}
