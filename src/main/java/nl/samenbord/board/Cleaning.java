package nl.samenbord.board;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What is left of a text without the characters that nobody can see and the ways in which other
 * programs write line breaks, blanks and accents. Every text that is new is cleaned, whether typed,
 * pasted or read from a table; a text that was opened is only drawn so. What is clean stays as it
 * is.
 */
public enum Cleaning {
    /** For new texts of several lines. */
    LINES("\n", false, false),
    /** For new texts on one line: a line break becomes a space. */
    LINE(" ", false, false),
    /** For names in a template: soft hyphens stay, they say where a name may be broken. */
    TEMPLATE(" ", true, false),
    /** For texts that are drawn: no-break spaces and soft hyphens do their work there. */
    DRAWN("\n", true, true);

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\u000B\f\r\u0085\u2028\u2029]");

    private final String lineBreak;
    private final boolean keepsHyphens;
    private final boolean keepsSpaces;

    Cleaning(String lineBreak, boolean keepsHyphens, boolean keepsSpaces) {
        this.lineBreak = lineBreak;
        this.keepsHyphens = keepsHyphens;
        this.keepsSpaces = keepsSpaces;
    }

    /** The text without what can't be seen; blanks around it stay, it may be part of another. */
    public String of(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        String text = BREAK.matcher(Words.wellFormed(raw)).replaceAll(lineBreak);
        StringBuilder clean = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (stays(c, before)) {
                clean.appendCodePoint(isSpace(c) ? ' ' : c);
                before = c;
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Most texts are, as can be told at a glance. */
    private boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' && lineBreak.equals("\n");
            if (!lineEnd && !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    /** Neither unseen nor a space nor written in another way together with what is beside it. */
    private static boolean isPlain(char c) {
        return c < 0x300
                ? (c >= ' ' && c < 0x7F) || c > Unseen.SOFT_HYPHEN
                : among(c, 0x400, 0x482)
                        || among(c, 0x621, 0x63A)
                        || among(c, 0x1200, 0x1357)
                        || among(c, 0x2010, 0x2027)
                        || among(c, 0x20A0, 0x20BF)
                        || among(c, 0x4E00, 0x9FA5);
    }

    private static boolean among(char c, int first, int last) {
        return c >= first && c <= last;
    }

    private boolean stays(int c, int before) {
        return switch (c) {
            case '\n', '\t' -> true;
            case Unseen.SOFT_HYPHEN -> keepsHyphens;
            default -> !Unseen.is(c, before);
        };
    }

    private boolean isSpace(int c) {
        return c == '\t' || (!keepsSpaces && Character.getType(c) == Character.SPACE_SEPARATOR);
    }
}
