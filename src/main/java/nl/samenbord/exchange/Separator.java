package nl.samenbord.exchange;

import java.util.List;

/**
 * Finds what stands between the fields: the sign that makes headings of one of the first lines, or
 * else the one that the first line has most of.
 */
final class Separator {
    private static final String CHOICES = ";,\t|";
    private static final int FIRST_LINES = 20;

    private Separator() {}

    static char of(String text) {
        List<String> lines = text.strip().lines().limit(FIRST_LINES).toList();
        for (String line : lines) {
            for (int i = 0; i < CHOICES.length(); i++) {
                char choice = CHOICES.charAt(i);
                if (line.indexOf(choice) >= 0 && Heading.isOne(CsvRows.fields(line, choice))) {
                    return choice;
                }
            }
        }
        return lines.isEmpty() ? CHOICES.charAt(0) : mostIn(lines.getFirst());
    }

    /** The one that a line of headings was written with; the line is a field of its own. */
    static char within(String line) {
        return mostIn(line);
    }

    private static char mostIn(String line) {
        int[] seen = new int[CHOICES.length()];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && CHOICES.indexOf(c) >= 0) {
                seen[CHOICES.indexOf(c)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < seen.length; i++) {
            most = seen[i] > seen[most] ? i : most;
        }
        return CHOICES.charAt(most);
    }
}
