package nl.samenbord.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An opener that is counted per voice, with a question to go on with; column and rows are ids. */
public record Statement(
        Id id,
        String text,
        String question,
        String column,
        List<String> rows,
        Map<String, Tally> tallies)
        implements Item {
    /** The longest that a room reads in one look, in characters; its question too. */
    public static final int LONGEST = 300;

    public Statement {
        rows = List.copyOf(rows);
        tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    }

    /** Whether these words are too long for a statement or its question. */
    public static boolean isTooLong(String words) {
        return Words.length(words) > LONGEST;
    }

    /** A statement that belongs to no place of the grid, of which nothing is counted. */
    public static Statement of(String text) {
        return new Statement(Id.fresh(), text, "", "", List.of(), Map.of());
    }

    /** The same statement in other words, with another question to go on with. */
    public Statement worded(String newText, String newQuestion) {
        return new Statement(id, newText, newQuestion, column, rows, tallies);
    }

    /** The same statement with other counts. */
    public Statement counting(Map<String, Tally> others) {
        return new Statement(id, text, question, column, rows, others);
    }

    /** The statement as it fits this grid, which may have other columns and rows. */
    public Statement fitting(Template template) {
        boolean known = template.columns().stream().anyMatch(c -> c.id().equals(column));
        List<String> there = template.rows().stream().map(Row::id).filter(rows::contains).toList();
        return new Statement(id, text, question, known ? column : "", there, tallies);
    }
}
