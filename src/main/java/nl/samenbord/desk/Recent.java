package nl.samenbord.desk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A session that was open lately: its file, its title line, how many notes, when, and until when it
 * is kept, if somebody said so.
 */
public record Recent(
        Path file, String title, int notes, Instant at, @Nullable LocalDate keepUntil) {
    /** Whether it was to be kept until a day that is past. */
    public boolean isOver(LocalDate today) {
        return keepUntil != null && keepUntil.isBefore(today);
    }
}
