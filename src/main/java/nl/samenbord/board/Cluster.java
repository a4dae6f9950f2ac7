package nl.samenbord.board;

/** Columns that belong together. */
public record Cluster(String id, String name) {}
