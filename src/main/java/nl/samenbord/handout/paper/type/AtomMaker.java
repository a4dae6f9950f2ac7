package nl.samenbord.handout.paper.type;

import nl.samenbord.handout.paper.pdf.Syntax;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/** Gives each atom its glyphs, also when no font has them. */
final class AtomMaker {
    private static final String SOFT_HYPHEN = Character.toString(Characters.SOFT_HYPHEN);

    private final Shaper shaper;
    private final Set<Integer> codes;

    /** The characters that had to be shown as a code are added to the set. */
    AtomMaker(Shaper shaper, Set<Integer> codes) {
        this.shaper = shaper;
        this.codes = codes;
    }

    Atom make(
            Atom.Kind kind,
            String text,
            int piece,
            int level,
            boolean breakAfter,
            GlyphSet glyphs,
            float size) {
        boolean leftward = (level & 1) == 1;
        return switch (kind) {
            case SOFT_HYPHEN, POSSIBLE_HYPHEN ->
                    new Atom(kind, text, piece, level, true, glyphs, Shape.NONE, size, null);
            case SPACE -> {
                Shape shape = shaper.shape(glyphs, false, text.replace('\t', ' '));
                yield new Atom(kind, text, piece, level, breakAfter, glyphs, shape, size, null);
            }
            case WORD, ADDRESS -> {
                Shape shape = shaper.shape(glyphs, leftward, text);
                String actual = shape.exact() || leftward ? null : text;
                yield new Atom(kind, text, piece, level, breakAfter, glyphs, shape, size, actual);
            }
            case CODE -> {
                Shape shape = replacement(text, glyphs);
                String actual = Characters.spoken(text);
                yield new Atom(kind, text, piece, level, breakAfter, glyphs, shape, size, actual);
            }
        };
    }

    /** A part of an atom, measured anew. */
    Atom part(Atom atom, int from, int to) {
        String text = atom.text().substring(from, to);
        boolean last = to == atom.text().length();
        Shape shape = shaper.shapeOnce(atom.glyphs(), atom.leftward(), text);
        String actual = shape.exact() || atom.leftward() ? null : text;
        return new Atom(
                atom.kind(),
                text,
                atom.piece(),
                atom.level(),
                !last || atom.breakAfter(),
                atom.glyphs(),
                shape,
                atom.size(),
                actual);
    }

    /** A part of a word after which a hyphen comes. */
    Atom syllable(Atom atom, int from, int to) {
        return part(atom, from, to).unbreakable();
    }

    /** A place in a word where it may be broken, though nobody typed a soft hyphen there. */
    Atom possibleHyphen(Atom word) {
        return make(
                Atom.Kind.POSSIBLE_HYPHEN,
                SOFT_HYPHEN,
                word.piece(),
                word.level(),
                true,
                word.glyphs(),
                word.size());
    }

    /** How wide a hyphen is where it may come, in points. */
    float hyphenWidth(Atom hyphen) {
        Face face = hyphen.glyphs().face();
        return face.width(face.glyph('-')) * hyphen.size() / 1000;
    }

    /** The hyphen at the end of a line that was broken at a soft one. */
    Atom hyphen(Atom soft) {
        GlyphSet glyphs = soft.glyphs();
        int glyph = glyphs.face().glyph('-');
        StringBuilder operand = new StringBuilder("<");
        Syntax.hex(operand, glyphs.code(glyph, soft.text()));
        List<Strip> strips = List.of(new Strip(0, operand.append('>').toString()));
        Shape shape = new Shape(glyphs.face().width(glyph), strips, true);
        return new Atom(
                soft.kind(),
                soft.text(),
                soft.piece(),
                soft.level(),
                true,
                glyphs,
                shape,
                soft.size(),
                null);
    }

    private Shape replacement(String text, GlyphSet glyphs) {
        int c = text.codePointAt(0);
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        boolean drawable =
                !plain.equals(text)
                        && plain.codePoints().allMatch(p -> glyphs.face().glyph(p) != 0);
        if (!drawable || Characters.senseless(c)) {
            codes.add(c);
            return shaper.shape(glyphs, false, Characters.code(c));
        }
        StringBuilder operand = new StringBuilder("<");
        float width = 0;
        String stands = text;
        for (int p : plain.codePoints().toArray()) {
            int glyph = glyphs.face().glyph(p);
            Syntax.hex(operand, glyphs.code(glyph, stands));
            width += glyphs.face().width(glyph);
            stands = GlyphSet.NOTHING;
        }
        return new Shape(width, List.of(new Strip(0, operand.append('>').toString())), false);
    }
}
