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
        /** A part of a web or e-mail address, in which no hyphen may come. */
        ADDRESS,
        SPACE,
        SOFT_HYPHEN,
        /** Where nobody typed a hyphen and none is seen, unless a line ends here. */
        POSSIBLE_HYPHEN,
        CODE
    }

    boolean space() {
        return kind == Kind.SPACE;
    }

    /** A hyphen is seen here if a line ends here. */
    boolean hyphens() {
        return kind == Kind.SOFT_HYPHEN || kind == Kind.POSSIBLE_HYPHEN;
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

    Atom unbreakable() {
        return new Atom(kind, text, piece, level, false, glyphs, shape, size, actual);
    }
}
