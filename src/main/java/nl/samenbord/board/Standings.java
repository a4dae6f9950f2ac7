package nl.samenbord.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How pieces stand for all voices together, without ever adding the dots of one voice to those of
 * another: a piece stands as high as the voice sets it that sets it highest, then as high as the
 * next one does. So the first choice of each voice is at the top, however few people it has.
 */
public final class Standings {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private Standings() {}

    /**
     * A piece, its place from 1, whether others got just as many dots of every voice, and whose
     * choice it is that set it there.
     */
    public record Standing(int place, boolean tied, Posted posted, Choice by) {}

    /** Of which voices a piece is the first choice, the second …; their ids. */
    public record Choice(int place, List<String> voices) {
        public Choice {
            voices = List.copyOf(voices);
        }
    }

    private record Rank(Posted posted, List<Integer> given, List<Integer> asHigh) {
        /** From the highest place to the lowest, whoever gave it. */
        List<Integer> places() {
            return asHigh.stream().sorted().toList();
        }
    }

    /** The pieces of a board that were given dots, the highest first. */
    public static List<Standing> of(Board board) {
        List<Posted> pieces =
                Posted.on(board).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(cell -> cell.getValue().stream())
                        .toList();
        return of(board, pieces);
    }

    /**
     * The highest of these, this many at most: ties stay together, so a tie for which there is no
     * room is left out whole, unless it is the first.
     */
    public static List<Standing> highest(List<Standing> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        int next = all.get(most).place();
        List<Standing> higher = all.stream().filter(one -> one.place() < next).toList();
        return higher.isEmpty() ? all.stream().filter(one -> one.place() == next).toList() : higher;
    }

    /** Those of these pieces that were given dots, the highest first. */
    static List<Standing> of(Board board, List<Posted> pieces) {
        Dots dots = new Dots(board);
        List<String> voices = board.template().voices().stream().map(Voice::id).toList();
        List<Map<Integer, Integer>> asHigh =
                voices.stream().map(voice -> asHigh(pieces, voice, dots)).toList();
        List<Rank> ranks = new ArrayList<>();
        for (Posted piece : pieces) {
            List<Integer> given = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < voices.size(); i++) {
                int by = dots.of(piece.id(), voices.get(i));
                given.add(by);
                places.add(by == 0 ? NOWHERE : asHigh.get(i).getOrDefault(by, NOWHERE));
            }
            if (Collections.min(places) < NOWHERE) {
                ranks.add(new Rank(piece, given, places));
            }
        }
        ranks.sort((one, other) -> compare(one.places(), other.places()));
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            Rank rank = ranks.get(i);
            int place = i > 0 && same(ranks, i, i - 1) ? standings.getLast().place() : i + 1;
            boolean tied =
                    ranks.stream().anyMatch(r -> !r.equals(rank) && r.given().equals(rank.given()));
            standings.add(new Standing(place, tied, rank.posted(), by(rank, ranks, voices)));
        }
        return standings;
    }

    /** Those who set it highest, and the place it has among their own choices. */
    private static Choice by(Rank rank, List<Rank> ranks, List<String> voices) {
        int highest = Collections.min(rank.asHigh());
        int best = NOWHERE;
        List<String> by = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            int voice = i;
            int given = rank.given().get(i);
            long more = ranks.stream().filter(r -> r.given().get(voice) > given).count();
            int place = (int) more + 1;
            if (rank.asHigh().get(i) == highest && place <= best) {
                if (place < best) {
                    by.clear();
                }
                best = place;
                by.add(voices.get(i));
            }
        }
        return new Choice(best, by);
    }

    private static boolean same(List<Rank> ranks, int one, int other) {
        return ranks.get(one).places().equals(ranks.get(other).places());
    }

    /**
     * For each number of dots that this voice gave, how many pieces have at least as many. Where
     * many tie, none of them is set high.
     */
    private static Map<Integer, Integer> asHigh(List<Posted> pieces, String voice, Dots dots) {
        List<Integer> given = new ArrayList<>();
        pieces.forEach(piece -> given.add(dots.of(piece.id(), voice)));
        given.sort(Collections.reverseOrder());
        Map<Integer, Integer> asHigh = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            asHigh.put(given.get(i), i + 1);
        }
        return asHigh;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            int difference = Integer.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
