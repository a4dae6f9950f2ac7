package nl.samenbord.handout.paper.type;

import nl.samenbord.board.Cleaning;
import nl.samenbord.handout.paper.pdf.Colour;

import org.jspecify.annotations.Nullable;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A piece of a paragraph: words in one style and one language. The language is a BCP 47 code; null,
 * or anything that is no such code, is the language of the document.
 */
public record Text(String words, TextStyle style, @Nullable String language) {
    /**
     * A string in a PDF for archives has at most 32,767 bytes, and each character of these may need
     * eight others of two bytes to be spoken of.
     */
    private static final int LONGEST = 2_000;

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private static final TextStyle PLAIN = new TextStyle(10.5f, false, Colour.INK);

    public Text {
        words = Cleaning.DRAWN.of(words);
        language = language == null ? null : tag(language);
    }

    /** A code as it is written in a document; none for what is no code. */
    private static @Nullable String tag(String code) {
        String tag = code.replace('_', '-');
        return TAG.matcher(tag).matches() ? tag : null;
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

    /** The same pieces, those taken apart that are too long to stand beside their glyphs. */
    public static List<Text> ofSpeakableLength(List<Text> pieces) {
        List<Text> shorter = new ArrayList<>();
        for (Text piece : pieces) {
            int from = 0;
            while (piece.words.length() - from > LONGEST) {
                int to = piece.end(from);
                shorter.add(piece.part(from, to));
                from = to;
            }
            shorter.add(from == 0 ? piece : piece.part(from, piece.words.length()));
        }
        return List.copyOf(shorter);
    }

    /** Where a part that begins here ends: after a space, or at least not inside a letter. */
    private int end(int from) {
        int most = from + LONGEST;
        int space = words.lastIndexOf(' ', most - 1) + 1;
        if (space > from) {
            return space;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(words);
        int letter = letters.preceding(most + 1);
        return letter > from ? letter : words.offsetByCodePoints(most - 2, 1);
    }

    private Text part(int from, int to) {
        return new Text(words.substring(from, to), style, language);
    }

    /** The words of the pieces after one another, without the places where they may be broken. */
    public static String plain(List<Text> pieces) {
        StringBuilder plain = new StringBuilder();
        pieces.forEach(piece -> plain.append(piece.words));
        return Characters.spoken(plain.toString()).replace("\u00AD", "").replace('\n', ' ');
    }
}
