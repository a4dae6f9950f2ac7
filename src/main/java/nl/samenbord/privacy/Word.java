package nl.samenbord.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a text: as it stands there, folded so that it can be looked up, in which sentence,
 * and whether that begins (a capital says nothing there) or something else than a space stands
 * before the word, and whether it is one of a few words in quotes.
 */
record Word(
        String text,
        String folded,
        int start,
        int end,
        int sentence,
        boolean first,
        boolean cut,
        boolean quoted) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");

    /** Small letters without accents, so that Zoë and zoe, Işık and isik are the same. */
    static String fold(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('’', '\'')
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Of a script without capitals. */
    boolean uncased() {
        int first = text.codePointAt(0);
        return Character.isLetter(first)
                && !Character.isUpperCase(first)
                && !Character.isLowerCase(first);
    }

    /** Capitals only, as in an abbreviation or a cry. */
    boolean allCapitals() {
        return text.length() > 1
                && capital()
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A capital or a digit further on, as names of products have. */
    boolean mixed() {
        String rest = text.substring(text.offsetByCodePoints(0, 1));
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean begins = i > 0 && !Character.isLetter(rest.charAt(i - 1));
            if (Character.isDigit(c) || (Character.isUpperCase(c) && !begins)) {
                return true;
            }
        }
        return false;
    }
}
