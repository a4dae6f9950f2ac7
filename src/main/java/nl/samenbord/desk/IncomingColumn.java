package nl.samenbord.desk;

/** A column of a table: its place from 0, its heading, and the first thing that stands under it. */
public record IncomingColumn(int place, String heading, String example) {}
