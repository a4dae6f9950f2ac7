package nl.samenbord.handout.paper.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The glyphs of one face that a document uses. A glyph gets a code of its own for each text it
 * stands for, so that copying gives back what was typed.
 */
final class GlyphSet {
    /** What a glyph stands for when the text is already with another glyph. */
    static final String NOTHING = "\u2060";

    /** Codes have 16 bits; the last ones are kept for single characters. */
    private static final int CODES_FOR_CLUSTERS = 60_000;

    private record Use(int glyph, String text) {}

    private final Face face;
    private final Map<Use, Integer> codes = new HashMap<>();
    private final Map<Integer, Integer> simple = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    GlyphSet(Face face) {
        this.face = face;
        uses.add(new Use(0, ""));
    }

    Face face() {
        return face;
    }

    /** The code of the plain glyph of a character. */
    int code(int c) {
        return simple.computeIfAbsent(c, k -> code(face.glyph(k), Character.toString(k)));
    }

    /** The code of a glyph that stands for a text. */
    int code(int glyph, String text) {
        Use use = new Use(glyph, text);
        if (uses.size() > CODES_FOR_CLUSTERS && !codes.containsKey(use)) {
            use = new Use(glyph, Character.toString(text.codePointAt(0)));
        }
        return codes.computeIfAbsent(use, this::added);
    }

    private int added(Use use) {
        uses.add(use);
        return uses.size() - 1;
    }

    boolean used() {
        return uses.size() > 1;
    }

    /** How many codes there are; code 0 stands for nothing. */
    int size() {
        return uses.size();
    }

    int glyph(int code) {
        return uses.get(code).glyph;
    }

    String text(int code) {
        return uses.get(code).text;
    }
}
