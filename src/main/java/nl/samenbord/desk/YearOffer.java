package nl.samenbord.desk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A session that can be laid beside the open one: its file, its title line, when it was, whether it
 * is of the same school, and whether it lies beside it already.
 */
public record YearOffer(
        Path file, String title, @Nullable LocalDate date, boolean sameSchool, boolean beside) {}
