package nl.samenbord.ui.facilitator.typing;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which language a text in other letters than Latin ones is likely to be. */
final class WrittenIn {
    private static final Map<UnicodeScript, List<String>> LANGUAGES =
            Map.ofEntries(
                    Map.entry(UnicodeScript.ARABIC, List.of("ar", "fa", "ps", "ckb", "ur", "ku")),
                    Map.entry(UnicodeScript.CYRILLIC, List.of("uk", "ru", "bg", "sr", "mk", "be")),
                    Map.entry(UnicodeScript.ETHIOPIC, List.of("ti", "am")),
                    Map.entry(UnicodeScript.HAN, List.of("zh", "ja")),
                    Map.entry(UnicodeScript.HIRAGANA, List.of("ja")),
                    Map.entry(UnicodeScript.KATAKANA, List.of("ja")),
                    Map.entry(UnicodeScript.HANGUL, List.of("ko")),
                    Map.entry(UnicodeScript.HEBREW, List.of("he", "yi")),
                    Map.entry(UnicodeScript.GREEK, List.of("el")),
                    Map.entry(UnicodeScript.ARMENIAN, List.of("hy")),
                    Map.entry(UnicodeScript.GEORGIAN, List.of("ka")),
                    Map.entry(UnicodeScript.DEVANAGARI, List.of("hi", "ne", "mr")),
                    Map.entry(UnicodeScript.TAMIL, List.of("ta")),
                    Map.entry(UnicodeScript.BENGALI, List.of("bn")),
                    Map.entry(UnicodeScript.THAI, List.of("th")));

    private WrittenIn() {}

    /**
     * The language of this text: the one it is said to be in where that is written so, else the
     * first of the usual ones that is; empty for Latin letters, which say nothing.
     */
    static Optional<String> of(String text, String said, List<String> usual) {
        List<String> known = LANGUAGES.get(most(text));
        if (known == null) {
            return Optional.empty();
        }
        if (known.contains(primary(said))) {
            return Optional.of(said);
        }
        return usual.stream()
                .filter(tag -> known.contains(primary(tag)))
                .findFirst()
                .or(() -> Optional.of(known.getFirst()));
    }

    /** The script that most of its letters are of. */
    private static UnicodeScript most(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
