package nl.samenbord.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many people there are per voice, how many families the school has, how many interpreters
 * came.
 */
public record People(Map<String, Integer> present, int families, int interpreters) {
    /** Nobody was counted. */
    public static final People NONE = new People(Map.of(), 0, 0);

    public People {
        present = Collections.unmodifiableMap(new LinkedHashMap<>(present));
    }
}
