package nl.samenbord.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece that matters much to one voice and little to another: its place from 1 (the same for a
 * tie) among the pieces on which these two differ in this way, and what each gave it.
 */
public record Gap(int place, Posted posted, Voice high, Voice low, int highDots, int lowDots) {
    private record Far(Posted posted, int high, int low, long apart) {}

    /**
     * Where two voices of a board differ most, the widest gap first. What counts is not how many
     * dots a voice gave but which part of its own dots, so that forty parents and thirteen teachers
     * weigh the same. Had a voice spread its dots evenly over all pieces that got any, each would
     * have had one even part. There is a gap where one voice gave at least an even part more than
     * the other did, and the other less than an even part.
     */
    public static List<Gap> between(Board board, Voice high, Voice low) {
        Dots dots = new Dots(board);
        List<Voice> voices = board.template().voices();
        List<Posted> pieces =
                Posted.inOrder(board).stream()
                        .filter(p -> voices.stream().anyMatch(v -> dots.of(p.id(), v.id()) > 0))
                        .toList();
        long allHigh = total(pieces, dots, high);
        long allLow = total(pieces, dots, low);
        if (allHigh == 0 || allLow == 0) {
            return List.of();
        }
        List<Far> far = new ArrayList<>();
        for (Posted piece : pieces) {
            int up = dots.of(piece.id(), high.id());
            int down = dots.of(piece.id(), low.id());
            // parts compared without dividing, so that what ties really ties
            long apart = up * allLow - down * allHigh;
            boolean wide = apart * pieces.size() >= allHigh * allLow;
            boolean little = (long) down * pieces.size() < allLow;
            if (wide && little) {
                far.add(new Far(piece, up, down, apart));
            }
        }
        far.sort(Comparator.comparingLong(Far::apart).reversed());
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < far.size(); i++) {
            Far one = far.get(i);
            boolean tie = i > 0 && far.get(i - 1).apart() == one.apart();
            int place = tie ? gaps.getLast().place() : i + 1;
            gaps.add(new Gap(place, one.posted(), high, low, one.high(), one.low()));
        }
        return gaps;
    }

    private static long total(List<Posted> pieces, Dots dots, Voice voice) {
        return pieces.stream().mapToLong(piece -> dots.of(piece.id(), voice.id())).sum();
    }
}
