package nl.samenbord.board;

import java.util.Comparator;
import java.util.List;

/** What all of some voices find important, as a {@link Gap} is what only one of two does. */
public final class Accord {
    private Accord() {}

    /**
     * The pieces of a board to which each of these voices gave at least an even part of its own
     * dots: what each piece would have, had the voice spread its dots over all pieces that got any.
     * First the one that matters most to the voice to which it matters least.
     */
    public static List<Posted> of(Board board, List<Voice> voices) {
        Dots dots = new Dots(board);
        List<Posted> pieces =
                Posted.inOrder(board).stream()
                        .filter(p -> voices.stream().anyMatch(v -> dots.of(p.id(), v.id()) > 0))
                        .toList();
        if (voices.size() < 2) {
            return List.of();
        }
        List<Long> totals =
                voices.stream()
                        .map(v -> pieces.stream().mapToLong(p -> dots.of(p.id(), v.id())).sum())
                        .toList();
        if (totals.contains(0L)) {
            return List.of();
        }
        Comparator<Posted> least =
                Comparator.comparingDouble(piece -> least(piece, dots, voices, totals));
        return pieces.stream()
                .filter(piece -> least(piece, dots, voices, totals) * pieces.size() >= 1)
                .sorted(least.reversed())
                .toList();
    }

    /** The part of its dots that the voice gave which gave the smallest part. */
    private static double least(Posted piece, Dots dots, List<Voice> voices, List<Long> totals) {
        double least = 1;
        for (int i = 0; i < voices.size(); i++) {
            double part = (double) dots.of(piece.id(), voices.get(i).id()) / totals.get(i);
            least = Math.min(least, part);
        }
        return least;
    }
}
