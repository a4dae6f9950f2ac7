package nl.samenbord.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;

/**
 * A day as people type it: "5-11-2026", "5/11", "2026-11-05", "5 november", "5 nov 2027". Without a
 * year it is the next such day.
 */
public final class TypedDay {
    private static final List<String> FORMS =
            List.of("yyyy-M-d", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy");
    private static final List<String> WITHOUT_YEAR = List.of("d-M", "d/M", "d MMMM", "d MMM");

    private final Texts texts;
    private final LocalDate today;

    /** Reads the months of this language; a day without a year comes on or after today. */
    public TypedDay(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** The day that is meant, empty if these words are not a day. */
    public Optional<LocalDate> read(String words) {
        String plain = words.strip().replaceFirst("^\\p{L}+(dag|day) ", "");
        for (String form : FORMS) {
            Optional<LocalDate> day = parsed(plain, formatter(form));
            if (day.isPresent()) {
                return day;
            }
        }
        return WITHOUT_YEAR.stream().flatMap(form -> next(plain, form).stream()).findFirst();
    }

    private Optional<LocalDate> next(String words, String form) {
        for (int year = today.getYear(); year <= today.getYear() + 4; year++) {
            Optional<LocalDate> day = parsed(words + " " + year, formatter(form + " yyyy"));
            if (day.isPresent() && !day.get().isBefore(today)) {
                return day;
            }
        }
        return Optional.empty();
    }

    private DateTimeFormatter formatter(String form) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .parseLenient()
                .appendPattern(form)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(texts.language().locale());
    }

    private static Optional<LocalDate> parsed(String words, DateTimeFormatter form) {
        try {
            LocalDate day = LocalDate.parse(words, form);
            // lenient reading makes 31 February the third of March
            boolean asTyped = words.matches("(.*\\D)?0?" + day.getDayOfMonth() + "(\\D.*)?");
            return asTyped ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
