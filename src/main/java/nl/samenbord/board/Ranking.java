package nl.samenbord.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one voice gave most dots to. */
public final class Ranking {
    private Ranking() {}

    /** A piece that got dots: its place from 1 (the same for a tie) and its dots by this voice. */
    public record Ranked(int place, Posted posted, int dots) {}

    /**
     * The first pieces of a board for one voice, those without dots left out; more than asked for
     * if the last ones tie.
     */
    public static List<Ranked> of(Board board, String voice, int most) {
        Dots dots = new Dots(board);
        List<Posted> pieces =
                Posted.inOrder(board).stream()
                        .filter(posted -> dots.of(posted.id(), voice) > 0)
                        .sorted(Comparator.comparingInt(p -> -dots.of(p.id(), voice)))
                        .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (Posted posted : pieces) {
            int given = dots.of(posted.id(), voice);
            boolean tie = !ranked.isEmpty() && ranked.getLast().dots() == given;
            int place = tie ? ranked.getLast().place() : ranked.size() + 1;
            if (place > most) {
                break;
            }
            ranked.add(new Ranked(place, posted, given));
        }
        return ranked;
    }
}
