package nl.samenbord.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the web and e-mail addresses are in a text, and where a line may end within one: after a
 * sign that goes on with a letter, never with a hyphen that somebody would type over.
 */
public final class Addresses {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:[a-z][a-z0-9+.-]*://|mailto:|www\\.)[^\\s<>\"“”„«»]+"
                            + "|[\\w\u00AD.+-]+@[\\w\u00AD-]+(?:\\.[\\w\u00AD-]+)+"
                            + "|(?<![\\w\u00AD.@-])[\\w\u00AD-]{2,}(?:\\.[\\w\u00AD-]+)*"
                            + "\\.[a-z\u00AD]{2,}(?![\\w\u00AD])(?:[/?#:][^\\s<>\"“”„«»]*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final String SIGNS = "/.-_?&=@#:;,+~|";
    private static final String CLOSING = ".,;:!?)]}'’…";

    private final String text;
    private final BitSet inside = new BitSet();
    private final BitSet first = new BitSet();

    /** Those in this text. */
    public Addresses(String text) {
        this.text = text;
        if (text.indexOf('.') < 0 && text.indexOf(':') < 0) {
            return;
        }
        Matcher found = SHAPE.matcher(text);
        while (found.find()) {
            int end = found.end();
            while (end > found.start() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            inside.set(found.start(), end);
            first.set(found.start());
        }
    }

    /** Whether the character at this place is part of one. */
    public boolean has(int place) {
        return inside.get(place);
    }

    /** Whether the characters before and at this place are part of the same one. */
    public boolean isWithin(int place) {
        return place > 0 && inside.get(place - 1) && inside.get(place) && !first.get(place);
    }

    /** Whether a line may end before this place, which is within one. */
    public boolean mayEnd(int place) {
        return SIGNS.indexOf(text.charAt(place - 1)) >= 0
                && Character.isLetterOrDigit(text.codePointAt(place));
    }
}
