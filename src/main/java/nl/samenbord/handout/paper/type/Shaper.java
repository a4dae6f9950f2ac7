package nl.samenbord.handout.paper.type;

import nl.samenbord.handout.paper.pdf.Syntax;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns words into glyphs, and remembers the words it had. */
final class Shaper {
    private static final int REMEMBERED = 20_000;

    private record Word(Typeface typeface, boolean leftward, String text) {}

    private final Map<Word, Shape> remembered = new HashMap<>();
    private @Nullable ComplexShaper complex;

    Shape shape(GlyphSet glyphs, boolean leftward, String text) {
        Word word = new Word(glyphs.face().typeface(), leftward, text);
        Shape shape = remembered.get(word);
        if (shape == null) {
            shape = shapeOnce(glyphs, leftward, text);
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(word, shape);
        }
        return shape;
    }

    /** As {@link #shape}, for a text that will hardly come again. */
    Shape shapeOnce(GlyphSet glyphs, boolean leftward, String text) {
        if (!leftward && Characters.allSimple(text)) {
            return simple(glyphs, text);
        }
        if (complex == null) {
            complex = new ComplexShaper();
        }
        return complex.shape(glyphs, leftward, text);
    }

    private static Shape simple(GlyphSet glyphs, String text) {
        StringBuilder codes = new StringBuilder("<");
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int code = glyphs.code(c);
            width += glyphs.face().width(glyphs.glyph(code));
            Syntax.hex(codes, code);
        }
        return new Shape(width, List.of(new Strip(0, codes.append('>').toString())), true);
    }
}
