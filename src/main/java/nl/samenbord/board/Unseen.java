package nl.samenbord.board;

/** Tells the characters that have no shape and that a text can do without. */
final class Unseen {
    static final int SOFT_HYPHEN = 0xAD;

    private static final int FLAG = 0x1F3F4;

    private Unseen() {}

    /**
     * Whether nothing is lost with this character. Joiners, marks of left and right and variation
     * selectors change how others are written, so they stay; so do the tags after a flag.
     */
    static boolean is(int c, int before) {
        if (c < 0x300) {
            return Character.isISOControl(c) || c == SOFT_HYPHEN;
        }
        if (isTag(c)) {
            return before != FLAG && !isTag(before);
        }
        return c == 0x180E
                || c == 0x200B
                || among(c, 0x2028, 0x202E)
                || among(c, 0x2060, 0x206F)
                || c == 0xFEFF
                || among(c, 0xFFF9, 0xFFFC)
                || c == 0xE0001
                || isNoCharacter(c);
    }

    /** Whether it only says in which direction the text beside it runs. */
    static boolean isDirection(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C;
    }

    private static boolean isTag(int c) {
        return among(c, 0xE0020, 0xE007F);
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || among(c, 0xFDD0, 0xFDEF);
    }

    private static boolean among(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
