package nl.samenbord.board;

/** A short text that belongs elsewhere and must not be forgotten. */
public record Parked(Id id, String text) implements Item {}
