package nl.samenbord.board;

/** Something that one voice can count on. */
public record Certainty(Id id, String voice, String text) implements Item {}
