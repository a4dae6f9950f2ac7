package nl.samenbord.board;

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

    /** A new text of several lines, cleaned, without blanks around it. */
    public static String entered(String raw) {
        return Cleaning.LINES.of(raw).strip();
    }

    /** A new text on one line, cleaned, without blanks around it. */
    public static String enteredLine(String raw) {
        return Cleaning.LINE.of(raw).strip();
    }

    /** Whether a reader sees the same: accents may be composed or not, what is unseen differ. */
    public static boolean same(String one, String other) {
        return one.equals(other) || seen(one).equals(seen(other));
    }

    /** What a reader sees of a text: equal for texts that are the {@link #same}. */
    public static String seen(String text) {
        String clean = entered(text);
        StringBuilder seen = new StringBuilder(clean.length());
        clean.codePoints().filter(c -> !Unseen.isDirection(c)).forEach(seen::appendCodePoint);
        return seen.length() == clean.length() ? clean : entered(seen.toString());
    }

    /** Without capitals: equal for two texts that say the same in other letters. */
    public static String folded(String text) {
        return Folding.caseless(seen(text));
    }

    /**
     * As a person types it who looks for it: without capitals, accents and letters that are not on
     * the keyboard, so that "lazienka" finds "Łazienka" and "strasse" finds "Straße".
     */
    public static String sought(String text) {
        return Folding.typed(seen(text));
    }

    /** The same words without line breaks or blanks around them, as in a title. */
    public static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
