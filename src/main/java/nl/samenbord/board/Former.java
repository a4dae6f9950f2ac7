package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An earlier session that lies beside this one, under its own id: what it was called, when it was
 * (null if nobody said), and its number towards the dream.
 */
public record Former(Id id, String title, @Nullable LocalDate date, Dream dream) implements Item {}
