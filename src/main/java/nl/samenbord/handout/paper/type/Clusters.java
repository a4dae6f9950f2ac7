package nl.samenbord.handout.paper.type;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Which part of a text each glyph came from. */
final class Clusters {
    private final String text;
    private final int[] origins;
    private final BitSet starts = new BitSet();

    Clusters(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
        starts.set(0);
        for (int origin : origins) {
            starts.set(origin);
        }
    }

    /** The part of the text that a glyph and its companions stand for. */
    String text(int glyph) {
        int start = origins[glyph];
        int next = starts.nextSetBit(start + 1);
        return text.substring(start, next < 0 ? text.length() : next);
    }

    /**
     * The one glyph of each part that is to carry its text, in rising order: the first to be read
     * of those that are drawn.
     */
    int[] bearers(IntPredicate drawn, boolean leftward) {
        int[] bearer = new int[text.length()];
        Arrays.fill(bearer, -1);
        for (int glyph = 0; glyph < origins.length; glyph++) {
            if (drawn.test(glyph) && (bearer[origins[glyph]] < 0 || leftward)) {
                bearer[origins[glyph]] = glyph;
            }
        }
        return Arrays.stream(bearer).filter(glyph -> glyph >= 0).sorted().toArray();
    }

    /** Every part has a glyph that carries its text. */
    boolean allBorne(int[] bearers) {
        return bearers.length == starts.cardinality();
    }
}
