package nl.samenbord.alike;

import nl.samenbord.board.Posted;

import java.util.List;

/**
 * Two pieces that may say the same, at most one of them a bundle: how much they look alike (more is
 * more) and the words they share, which are the whole reason.
 */
public record Suggestion(Posted one, Posted other, double score, List<String> shared) {
    public Suggestion {
        shared = List.copyOf(shared);
    }
}
