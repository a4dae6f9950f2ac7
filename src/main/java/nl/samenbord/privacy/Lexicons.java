package nl.samenbord.privacy;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The languages of which something is known, each read when it is met first. */
final class Lexicons {
    private static final Map<UnicodeScript, String> BY_SCRIPT =
            new EnumMap<>(
                    Map.of(
                            UnicodeScript.ARABIC, "ar",
                            UnicodeScript.CYRILLIC, "uk",
                            UnicodeScript.ETHIOPIC, "ti",
                            UnicodeScript.HAN, "zh"));

    private final LexiconFile general = LexiconFile.of("general");
    private final Map<String, Lexicon> known = new HashMap<>();

    /**
     * The language that a text is in: by its letters if only one of ours is written in them,
     * because people forget to choose another language before they paste; else as is said.
     */
    synchronized Lexicon of(String text, String said) {
        String language = BY_SCRIPT.getOrDefault(script(text), said);
        return known.computeIfAbsent(
                language.replaceAll("[^a-z].*", ""),
                tag -> new Lexicon(general, LexiconFile.of(tag)));
    }

    /** The script of most of the letters. */
    private static UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }
}
