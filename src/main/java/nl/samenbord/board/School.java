package nl.samenbord.board;

/** Whose meeting it is; the place and the kind of school may be empty. */
public record School(String name, String place, String kind) {}
