package nl.samenbord.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table in the room: its number from 1, how many sit there per voice, who leads it (a role),
 * languages.
 */
public record Table(int number, Map<String, Integer> present, String host, List<String> languages) {
    public Table {
        present = Collections.unmodifiableMap(new LinkedHashMap<>(present));
        languages = List.copyOf(languages);
        if (number < 1) {
            throw new IllegalArgumentException("tables count from 1");
        }
    }

    /** So many tables of which nothing else is known. */
    public static List<Table> numbered(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Table(number, Map.of(), "", List.of()))
                .toList();
    }
}
