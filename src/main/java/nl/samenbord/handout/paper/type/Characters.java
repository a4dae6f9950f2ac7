package nl.samenbord.handout.paper.type;

import java.util.Locale;

/** What can be said of a character without a font. */
final class Characters {
    static final int SOFT_HYPHEN = 0xAD;
    static final int JOINER = 0x200D;

    private Characters() {}

    /** One glyph for one character, from left to right: no shaping is needed. */
    static boolean simple(int c) {
        if (c < 0x300) {
            return c >= ' ' && (c < 0x7F || c >= 0xA0) && c != SOFT_HYPHEN;
        }
        return between(c, 0x370, 0x482)
                || between(c, 0x48A, 0x58F)
                || between(c, 0x1200, 0x135C)
                || between(c, 0x1360, 0x139F)
                || between(c, 0x1E00, 0x1FFF)
                || between(c, 0x2010, 0x2027)
                || between(c, 0x202F, 0x205E)
                || between(c, 0x20A0, 0x20CF)
                || between(c, 0x2100, 0x2BFF)
                || between(c, 0x2E80, 0x3029)
                || between(c, 0x3030, 0x3098)
                || between(c, 0x309B, 0x9FFF)
                || between(c, 0xAC00, 0xD7A3)
                || between(c, 0xFF00, 0xFFEF)
                || between(c, 0x1F300, 0x1F3FA)
                || between(c, 0x1F400, 0x1FAFF)
                || between(c, 0x20000, 0x3FFFF);
    }

    static boolean allSimple(String text) {
        boolean simple = true;
        for (int i = 0; simple && i < text.length(); ) {
            int c = text.codePointAt(i);
            simple = simple(c);
            i += Character.charCount(c);
        }
        return simple;
    }

    /** Belongs to what is before it, so that no line or font begins here. */
    static boolean joins(int c) {
        if (c < 0x300) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default ->
                    c == 0x200C
                            || c == JOINER
                            || between(c, 0x1F3FB, 0x1F3FF)
                            || between(c, 0xE0020, 0xE007F);
        };
    }

    /** Has no shape of its own and does its work unseen. */
    static boolean unseen(int c) {
        return c >= 0x200B
                && (between(c, 0x200B, 0x200F)
                        || between(c, 0x202A, 0x202E)
                        || between(c, 0x2060, 0x206F)
                        || between(c, 0xFE00, 0xFE0F)
                        || c == 0xFEFF
                        || between(c, 0xE0000, 0xE0FFF));
    }

    /** Means nothing outside one program or is no character at all: only its code can be shown. */
    static boolean senseless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    static boolean space(int c) {
        return c == ' ' || c == '\t' || c == 0x3000;
    }

    /** Text with such a character can run from right to left. */
    static boolean turns(char c) {
        return c >= 0x590
                && (c < 0x900
                        || between(c, 0x200E, 0x202E)
                        || between(c, 0x2066, 0x2069)
                        || between(c, 0xFB1D, 0xFDFF)
                        || between(c, 0xFE70, 0xFEFC)
                        || between(c, 0xD802, 0xD803)
                        || between(c, 0xD83A, 0xD83B));
    }

    /** The glyphs alone do not say it: the words must stand beside them for who cannot see. */
    static boolean needsWords(String text) {
        return !allSimple(text);
    }

    /** Text as it may stand beside its glyphs: what no text string may hold as its code. */
    static String spoken(String text) {
        if (text.codePoints().noneMatch(Characters::unspeakable)) {
            return text;
        }
        StringBuilder spoken = new StringBuilder();
        text.codePoints()
                .mapToObj(c -> unspeakable(c) ? code(c) : Character.toString(c))
                .forEach(spoken::append);
        return spoken.toString();
    }

    /** A control, or one of the places in Unicode that are no character. */
    static boolean unspeakable(int c) {
        return (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t')
                || (c & 0xFFFE) == 0xFFFE
                || between(c, 0xFDD0, 0xFDEF);
    }

    /** How a character that cannot be drawn is shown, as {@code [U+1D518]}. */
    static String code(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "[U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + "]";
    }

    static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
