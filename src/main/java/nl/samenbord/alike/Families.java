package nl.samenbord.alike;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The stems that occur in one language, and which of them belong together: a stem and a little
 * longer one (kind, kinder), a compound and its parts where they occur too (koffieochtend,
 * ochtend).
 */
final class Families {
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_TAIL = 3;
    private static final int SHORTEST_REST = 3;

    private final Set<String> stems;
    private final Map<String, String> heads = new HashMap<>();

    Families(Set<String> stems) {
        this.stems = stems;
        stems.forEach(stem -> heads.put(stem, head(stem)));
    }

    private String head(String stem) {
        int from = Math.max(SHORTEST_PART, stem.length() - LONGEST_TAIL);
        for (int i = from; i < stem.length(); i++) {
            String shorter = stem.substring(0, i);
            if (stems.contains(shorter)) {
                return shorter;
            }
        }
        return stem;
    }

    /** The families that these words belong to, each with the word that does. */
    Map<String, String> of(Map<String, String> words) {
        Map<String, String> families = new LinkedHashMap<>();
        words.forEach((stem, word) -> families.put(heads.getOrDefault(stem, stem), word));
        words.forEach(
                (stem, word) -> {
                    parts(stem, word, families);
                    parts(word, word, families);
                });
        return families;
    }

    private void parts(String whole, String word, Map<String, String> families) {
        for (int i = SHORTEST_PART; i <= whole.length() - SHORTEST_REST; i++) {
            part(whole.substring(0, i), word, families);
            part(whole.substring(whole.length() - i), word, families);
        }
    }

    private void part(String part, String word, Map<String, String> families) {
        String head = heads.get(part);
        if (head != null) {
            families.putIfAbsent(head, word);
        }
    }
}
