package nl.samenbord.board;

/** Whose thoughts: a role, never a person. Colours of the note and its edge are "#RRGGBB". */
public record Voice(
        String id, String name, String plural, String colour, String edge, boolean optional) {}
