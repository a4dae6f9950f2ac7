package nl.samenbord.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose thoughts: a role, never a person. Colours of the note and its edge are "#RRGGBB"; names are
 * its word in other languages, by language tag.
 */
public record Voice(
        String id,
        String name,
        String plural,
        String colour,
        String edge,
        boolean optional,
        Map<String, String> names)
        implements Named<Voice> {
    public Voice {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    @Override
    public Voice named(String newId, String newName) {
        String newPlural = plural.equals(name) ? newName : plural;
        return new Voice(newId, newName, newPlural, colour, edge, optional, Map.of());
    }

    /** With this word for more than one. */
    public Voice inPlural(String word) {
        return new Voice(id, name, word, colour, edge, optional, names);
    }

    /** On notes of this colour, with this edge. */
    public Voice coloured(String newColour, String newEdge) {
        return new Voice(id, name, plural, newColour, newEdge, optional, names);
    }
}
