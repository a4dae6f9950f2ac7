package nl.samenbord.desk;

import java.nio.file.Path;
import java.time.Instant;

/** The session as it was saved at that time, with so many notes; the file is a backup of it. */
public record Version(Path file, Instant at, int notes) {}
