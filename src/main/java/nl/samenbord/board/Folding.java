package nl.samenbord.board;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes one of texts that a reader takes for the same. */
final class Folding {
    /** Letters and signs that are not on every keyboard, each with what is typed for it. */
    private static final String RARE =
            "łløođdðdħhŧtŋnĸkəeıiґг\u0671\u0627\u0649\u064A\u06CC\u064A\u06A9\u0643\u0629\u0647"
                    + "ʻ'ʼ'‘'’'‚'‛'“\"”\"„\"‟\"«\"»\"‐-‒-–-—-−-";

    private static final Map<Integer, String> LONGER =
            Map.of((int) 'æ', "ae", (int) 'œ', "oe", (int) 'þ', "th", 0x0640, "");

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int DOT_ABOVE = 0x307;

    private Folding() {}

    /** Without capitals, in every language: Straße is STRASSE, and İ, I, i and ı are one. */
    static String caseless(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String small =
                text.toLowerCase(Locale.ROOT)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT)
                        .replace('ς', 'σ');
        return small.replace("i" + Character.toString(DOT_ABOVE), "i");
    }

    /** Without capitals, accents and all else that a person leaves out who looks for a word. */
    static String typed(String text) {
        if (isAscii(text)) {
            return caseless(text);
        }
        String apart =
                Normalizer.normalize(
                        caseless(Normalizer.normalize(text, Normalizer.Form.NFKC)),
                        Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> !isLeftOut(c)).forEach(c -> plain.append(plain(c)));
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String plain(int c) {
        int place = RARE.indexOf(c);
        if (place >= 0 && place % 2 == 0) {
            return RARE.substring(place + 1, place + 2);
        }
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        return digit >= 0 ? Integer.toString(digit) : LONGER.getOrDefault(c, Character.toString(c));
    }

    /** Marks that change a word in their script stay, as the vowels of Hindi and Tamil. */
    private static boolean isLeftOut(int c) {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
            return c == NON_JOINER || c == JOINER || Unseen.isDirection(c);
        }
        return switch (UnicodeScript.of(c)) {
            case INHERITED -> c != 0x3099 && c != 0x309A;
            case ARABIC, HEBREW -> true;
            default -> false;
        };
    }
}
