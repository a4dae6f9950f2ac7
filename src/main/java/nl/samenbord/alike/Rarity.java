package nl.samenbord.alike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a word says: 1 if hardly any text has it, nothing if many have. */
final class Rarity {
    /** So few texts can't tell what is rare; they count as this many. */
    private static final int FEWEST_TEXTS = 40;

    private static final double MANY = 0.12;
    private static final int NOT_YET_MANY = 3;
    private static final int ALWAYS_MANY = 150;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int texts;

    Rarity(List<Map<String, String>> all) {
        all.forEach(words -> words.keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
        texts = Math.max(FEWEST_TEXTS, all.size());
    }

    double of(String word) {
        int count = counts.getOrDefault(word, 0);
        double most = Math.min(ALWAYS_MANY, Math.max(NOT_YET_MANY, MANY * texts));
        if (count > most) {
            return 0;
        }
        return Math.min(1, Math.log((double) texts / count) / Math.log(texts / 2.0));
    }
}
