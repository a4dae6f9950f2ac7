package nl.samenbord.desk;

import nl.samenbord.merge.Merged;

import java.nio.file.Path;

/**
 * What came of it when somebody else had changed the file: both sides lie together on the board
 * now, as one step that can be undone.
 */
public record LaidIn(Path file, Merged merged) {}
