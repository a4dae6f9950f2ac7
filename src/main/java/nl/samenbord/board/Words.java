package nl.samenbord.board;

import java.util.Locale;

/** What a text must be before it may stand on a note. */
public final class Words {
    /** The longest note, in characters (code points). */
    public static final int LONGEST = 2_000;

    private Words() {}

    /** The number of characters a person would count, not of Java chars. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether a note can't be this long; there are never more characters than Java chars. */
    static boolean isTooLong(String text) {
        return text.length() > LONGEST && length(text) > LONGEST;
    }

    /**
     * The same text with each half of a broken character replaced by U+FFFD; files can't hold
     * halves.
     */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text, i);
            }
        }
        return text;
    }

    private static String repaired(String text, int from) {
        StringBuilder whole = null;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole == null ? text : whole.toString();
    }

    /**
     * A text as it comes from a keyboard or the clipboard, without what nobody can see or print.
     */
    public static String entered(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        String text = wellFormed(raw).replace("\r\n", "\n").replace('\r', '\n');
        text.codePoints()
                .filter(c -> isVisible(c))
                .map(c -> c == '\t' ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isVisible(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return !control && c != 0xFEFF;
    }

    /** Folded for searching: without capitals. */
    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The same words without line breaks or blanks around them, as in a title. */
    public static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
