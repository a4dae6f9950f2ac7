package nl.samenbord.handout.paper.type;

import java.util.List;

/**
 * A shaped word: its glyphs and its width per 1000 of size. It is exact when reading the glyphs one
 * by one gives back the text.
 */
record Shape(float width, List<Strip> strips, boolean exact) {
    static final Shape NONE = new Shape(0, List.of(), true);
}
