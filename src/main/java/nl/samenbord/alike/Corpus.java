package nl.samenbord.alike;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that can be read in one language. Two readings look alike by the words they share, each
 * counting for more the fewer readings have it; less so the longer they are, from other cells, of
 * other voices and other kinds.
 */
final class Corpus {
    /** Lower, and more of what is found is wrong than right. */
    static final double LEAST = 0.3;

    private static final int[] NONE = {};
    private static final double NEIGHBOURS = 0.6;
    private static final double STRANGERS = 0.4;
    private static final double UNLIKE = 0.85;

    private final List<Reading> readings;
    private final List<Map<String, String>> words = new ArrayList<>();
    private final Rarity rarity;
    private final Map<String, int[]> holders = new HashMap<>();

    Corpus(Tongue tongue, List<Reading> readings, List<String> background) {
        this.readings = readings;
        List<Map<String, String>> plain = new ArrayList<>();
        readings.forEach(reading -> plain.add(tongue.words(reading.text())));
        background.forEach(text -> plain.add(tongue.words(text)));
        Set<String> stems = new HashSet<>();
        plain.forEach(of -> stems.addAll(of.keySet()));
        Families families = new Families(stems);
        plain.forEach(of -> words.add(families.of(of)));
        rarity = new Rarity(words);
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            for (String family : words.get(i).keySet()) {
                if (rarity.of(family) > 0) {
                    lists.computeIfAbsent(family, _ -> new ArrayList<>()).add(i);
                }
            }
        }
        lists.forEach((family, in) -> holders.put(family, in.stream().mapToInt(i -> i).toArray()));
    }

    /** Every two notes that look alike. */
    List<Likeness> likenesses() {
        List<Likeness> found = new ArrayList<>();
        double[] shared = new double[readings.size()];
        int[] touched = new int[readings.size()];
        for (int i = 0; i < readings.size(); i++) {
            int count = 0;
            for (String family : words.get(i).keySet()) {
                double weight = rarity.of(family);
                for (int other : holders.getOrDefault(family, NONE)) {
                    if (other >= i) {
                        break;
                    }
                    if (shared[other] == 0) {
                        touched[count++] = other;
                    }
                    shared[other] += weight;
                }
            }
            for (int t = 0; t < count; t++) {
                int other = touched[t];
                if (shared[other] * fit(i, other) >= LEAST) {
                    Likeness likeness = likeness(other, i);
                    if (likeness.score() >= LEAST) {
                        found.add(likeness);
                    }
                }
                shared[other] = 0;
            }
        }
        return found;
    }

    /** One word on both sides counts once, though it may belong to several families. */
    private Likeness likeness(int one, int other) {
        Map<List<String>, Double> pairs = new LinkedHashMap<>();
        words.get(one).keySet().stream()
                .filter(words.get(other)::containsKey)
                .sorted(Comparator.comparingDouble(rarity::of).reversed())
                .forEach(
                        family ->
                                pairs.putIfAbsent(
                                        List.of(
                                                words.get(one).get(family),
                                                words.get(other).get(family)),
                                        rarity.of(family)));
        pairs.values().removeIf(weight -> weight == 0);
        double sum = pairs.values().stream().mapToDouble(weight -> weight).sum();
        Set<String> shown = new LinkedHashSet<>();
        for (List<String> pair : pairs.keySet()) {
            boolean first = pair.getFirst().length() <= pair.getLast().length();
            shown.add(first ? pair.getFirst() : pair.getLast());
        }
        return new Likeness(
                readings.get(one).note(),
                readings.get(other).note(),
                sum * fit(one, other),
                List.copyOf(shown));
    }

    private double fit(int one, int other) {
        Note a = readings.get(one).note();
        Note b = readings.get(other).note();
        double lengths = (double) words.get(one).size() * words.get(other).size();
        return place(a.cell(), b.cell())
                * (a.voice().equals(b.voice()) ? 1 : UNLIKE)
                * (a.kind().equals(b.kind()) ? 1 : UNLIKE)
                / Math.sqrt(Math.sqrt(lengths));
    }

    private static double place(Cell one, Cell other) {
        if (one.equals(other)) {
            return 1;
        }
        return one.column() == other.column() || one.row() == other.row() ? NEIGHBOURS : STRANGERS;
    }
}
