package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The day of the meeting and its hours as people write them ("19:30"); each may be missing. */
public record When(@Nullable LocalDate date, String begin, String end) {}
