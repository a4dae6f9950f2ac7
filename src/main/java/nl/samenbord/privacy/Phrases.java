package nl.samenbord.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of words and groups of words; a part with a star stands for all that begin so. */
final class Phrases {
    static final Phrases NONE = new Phrases(Set.of());

    private final Map<String, List<String[]>> byFirst = new HashMap<>();
    private final List<String[]> open = new ArrayList<>();
    private final Set<String> all = new HashSet<>();

    Phrases(Collection<String> entries) {
        for (String entry : entries) {
            String[] parts = Word.fold(entry).split("\\s+");
            all.add(String.join(" ", parts));
            if (parts[0].endsWith("*")) {
                open.add(parts);
            } else {
                byFirst.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts);
            }
        }
    }

    /** All entries, folded. */
    Set<String> all() {
        return all;
    }

    /** Whether this one word is in the list. */
    boolean has(String folded) {
        return all.contains(folded)
                || open.stream().anyMatch(p -> p.length == 1 && is(p[0], folded));
    }

    /** How many words from there on are the longest entry that stands there; 0 if none does. */
    int at(List<Word> words, int from) {
        String first = words.get(from).folded();
        int longest = 0;
        for (String[] parts : byFirst.getOrDefault(first, List.of())) {
            longest = Math.max(longest, matched(parts, words, from));
        }
        for (String[] parts : open) {
            longest = Math.max(longest, is(parts[0], first) ? matched(parts, words, from) : 0);
        }
        return longest;
    }

    private static int matched(String[] parts, List<Word> words, int from) {
        if (from + parts.length > words.size()) {
            return 0;
        }
        for (int i = 1; i < parts.length; i++) {
            if (!is(parts[i], words.get(from + i).folded())) {
                return 0;
            }
        }
        return parts.length;
    }

    private static boolean is(String part, String folded) {
        return part.endsWith("*")
                ? folded.startsWith(part.substring(0, part.length() - 1))
                : part.equals(folded);
    }
}
