package nl.samenbord.handout.paper.type;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The pieces of a paragraph as one string that knows which piece each place belongs to. */
final class Passage {
    private final List<Text> pieces;
    private final String words;
    private final int[] starts;

    Passage(List<Text> pieces) {
        this.pieces = List.copyOf(pieces);
        starts = new int[pieces.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            all.append(pieces.get(i).words());
        }
        words = all.toString();
    }

    String words() {
        return words;
    }

    /** The language of a piece; null is that of the document. */
    @Nullable String language(int piece) {
        return pieces.get(piece).language();
    }

    TextStyle style(int piece) {
        return pieces.get(piece).style();
    }

    /** The piece that a place is in, looked for from an earlier piece on. */
    int pieceAt(int place, int from) {
        int piece = from;
        while (piece + 1 < starts.length && starts[piece + 1] <= place) {
            piece++;
        }
        return piece;
    }
}
