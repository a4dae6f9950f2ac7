package nl.samenbord.exchange;

import nl.samenbord.board.Cleaning;

import java.text.Bidi;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as it must stand in Markdown to be read as it was written. */
final class MarkdownText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!$]");
    private static final Pattern LIST_START = Pattern.compile("^([-+=:]|\\d+(?=[.)]))");
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private MarkdownText() {}

    /** On one line, for headings. */
    static String line(String text) {
        return lines(text, " ");
    }

    /** Line breaks stay, in a list item whose text begins that many spaces in. */
    static String indented(String text, int spaces) {
        return lines(text, "\\\n" + " ".repeat(spaces));
    }

    private static String lines(String text, String between) {
        return Cleaning.DRAWN
                .of(text)
                .replace(SOFT_HYPHEN, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownText::escaped)
                .collect(Collectors.joining(between));
    }

    private static String escaped(String line) {
        String plain = SPECIAL.matcher(line).replaceAll(found -> "\\\\\\" + found.group());
        String safe =
                LIST_START
                        .matcher(plain)
                        .replaceFirst(
                                found ->
                                        Character.isDigit(found.group().charAt(0))
                                                ? found.group() + "\\\\"
                                                : "\\\\" + found.group());
        char[] chars = safe.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length)
                ? FIRST_STRONG_ISOLATE + safe + POP_ISOLATE
                : safe;
    }
}
