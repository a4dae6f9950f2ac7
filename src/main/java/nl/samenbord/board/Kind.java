package nl.samenbord.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A kind of note (wish, expectation), told by its shape and its word, never by colour alone. Names
 * are its word in other languages, by language tag.
 */
public record Kind(
        String id, String name, String plural, String hint, Shape shape, Map<String, String> names)
        implements Named<Kind> {
    public Kind {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** What stands before the word. */
    public enum Shape {
        SQUARE,
        CIRCLE,
        TRIANGLE,
        DIAMOND
    }

    @Override
    public Kind named(String newId, String newName) {
        String newPlural = plural.equals(name) ? newName : plural;
        return new Kind(newId, newName, newPlural, hint, shape, Map.of());
    }

    /** With this word for more than one. */
    public Kind inPlural(String word) {
        return new Kind(id, name, word, hint, shape, names);
    }

    /** With this line on what is meant. */
    public Kind hinting(String line) {
        return new Kind(id, name, plural, line, shape, names);
    }

    /** With this shape before the word. */
    public Kind shaped(Shape other) {
        return new Kind(id, name, plural, hint, other, names);
    }
}
