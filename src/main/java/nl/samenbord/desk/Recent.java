package nl.samenbord.desk;

import java.nio.file.Path;
import java.time.Instant;

/** A session that was open lately: its file, its title line, how many notes, when. */
public record Recent(Path file, String title, int notes, Instant at) {}
