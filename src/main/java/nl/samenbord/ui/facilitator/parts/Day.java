package nl.samenbord.ui.facilitator.parts;

import nl.samenbord.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it: "24 november 2026", "24-11-2026", "2026-11-24"; or no day at all. */
public final class Day {
    private static final String IN_WORDS = "d MMMM yyyy";
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private Day() {}

    /** The day in words, as it can be read back; empty for no day. */
    public static String written(@Nullable LocalDate day, Language language) {
        return day == null ? "" : words(language).format(day);
    }

    /** Whether this is a day, or nothing. */
    public static boolean isSound(String written, Language language) {
        return written.isEmpty() || of(written, language).isPresent();
    }

    /** The day that is written so; empty if none is. */
    public static Optional<LocalDate> of(String written, Language language) {
        String day = written.strip().toLowerCase(language.locale());
        return numbers(day)
                .or(() -> parsed(day, DateTimeFormatter.ISO_LOCAL_DATE))
                .or(() -> parsed(day, words(language)));
    }

    private static Optional<LocalDate> numbers(String written) {
        Matcher matcher = NUMBERS.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(matcher.group(3)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsed(String written, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(written, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter words(Language language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(IN_WORDS)
                .toFormatter(language.locale());
    }
}
