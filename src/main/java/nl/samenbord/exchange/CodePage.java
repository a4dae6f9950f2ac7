package nl.samenbord.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * An old way to write one character in one byte. A file does not say which one it is; the letters
 * with accents do, as they stand between other letters, where signs and capitals don't.
 */
enum CodePage {
    WINDOWS("windows-1252", "windows-1252"),
    DOS("IBM850", "MS-DOS 850"),
    OLD_DOS("IBM437", "MS-DOS 437"),
    MAC("x-MacRoman", "Mac Roman");

    private static final String USUAL = "éëïöüèêçäáóÉ";
    private static final String CLOSING = "\u2019\u201D";
    private static final String OPENING = "\u2018\u201C\u201E";
    private static final String SIGNS = "€°½²…–—«»·•";
    private static final int IMPOSSIBLE = -10;

    private final String name;
    private final String title;

    CodePage(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** The one in which these bytes look most like words; empty where they are no text at all. */
    static Optional<CodePage> of(byte[] file) {
        for (byte b : file) {
            if (b >= 0 && b < ' ' && "\t\n\u000B\f\r\u001A".indexOf(b) < 0) {
                return Optional.empty();
            }
        }
        CodePage best = WINDOWS;
        long most = Long.MIN_VALUE;
        for (CodePage page : values()) {
            long score = score(page.text(file));
            if (score > most) {
                best = page;
                most = score;
            }
        }
        return Optional.of(best);
    }

    String text(byte[] file) {
        // what a page has no character for is shown as such
        return Charset.forName(name).decode(ByteBuffer.wrap(file)).toString();
    }

    private static long score(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                sum += score(c, before, after);
            }
        }
        return sum;
    }

    private static int score(char c, char before, char after) {
        boolean within = Character.isLetter(before) && Character.isLetter(after);
        if (Character.isLetter(c)) {
            if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                return -3;
            }
            boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
            return alone ? -1 : USUAL.indexOf(c) >= 0 ? 3 : 1;
        }
        if (CLOSING.indexOf(c) >= 0) {
            boolean ends = Character.isLetterOrDigit(before) || ".,!?".indexOf(before) >= 0;
            return ends && !(c == '\u201D' && within) ? 2 : -2;
        }
        if (OPENING.indexOf(c) >= 0) {
            return within || Character.isLetter(before) ? -3 : 2;
        }
        if (SIGNS.indexOf(c) >= 0) {
            return within && "–—…·".indexOf(c) < 0 ? -3 : 2;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED -> IMPOSSIBLE;
            case Character.SPACE_SEPARATOR -> within ? -1 : 0;
            default -> c == '\uFFFD' ? IMPOSSIBLE : within ? -4 : -2;
        };
    }
}
