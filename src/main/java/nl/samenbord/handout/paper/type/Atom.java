package nl.samenbord.handout.paper.type;

import org.jspecify.annotations.Nullable;

/**
 * The smallest part of a line: a word or part of one, in one font, style and direction. The width
 * is in points; {@code actual} is what the glyphs stand for when they do not say it themselves.
 */
record Atom(
        Kind kind,
        String text,
        int piece,
        int level,
        boolean breakAfter,
        GlyphSet glyphs,
        Shape shape,
        float size,
        @Nullable String actual) {
    enum Kind {
        WORD,
        SPACE,
        SOFT_HYPHEN,
        CODE
    }

    boolean space() {
        return kind == Kind.SPACE;
    }

    boolean leftward() {
        return (level & 1) == 1;
    }

    float width() {
        return shape.width() * size / 1000;
    }

    Atom atLevel(int other) {
        return new Atom(kind, text, piece, other, breakAfter, glyphs, shape, size, actual);
    }

    Atom breakable() {
        return new Atom(kind, text, piece, level, true, glyphs, shape, size, actual);
    }
}
