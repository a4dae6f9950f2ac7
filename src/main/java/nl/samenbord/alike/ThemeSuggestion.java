package nl.samenbord.alike;

import nl.samenbord.board.Carried;
import nl.samenbord.board.Theme;

import java.util.List;

/**
 * A theme of an earlier session and one of now that may go on with it: how much they look alike
 * (more is more), the words they share, and whether they are about the same cell.
 */
public record ThemeSuggestion(
        Carried then, Theme now, double score, List<String> shared, boolean samePlace) {
    public ThemeSuggestion {
        shared = List.copyOf(shared);
    }
}
