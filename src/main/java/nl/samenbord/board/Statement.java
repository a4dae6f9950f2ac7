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
    public Statement {
        rows = List.copyOf(rows);
        tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    }
}
