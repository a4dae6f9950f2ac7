package nl.samenbord.desk;

import java.nio.file.Path;

/**
 * A session that a stopped program left with more than its file holds; the journal names it among
 * the others.
 */
public record Unfinished(String title, Path file, Restored more, Path journal) {}
