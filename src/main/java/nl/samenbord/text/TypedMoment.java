package nl.samenbord.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;

/**
 * A moment as people type it in a plan: a day ("1-2-2027"), a month ("februari 2027") or words. A
 * day is kept as "2027-02-01", a month as "2027-02", words as they are.
 */
public final class TypedMoment {
    private static final List<String> FORMS =
            List.of("yyyy-M", "M-yyyy", "M/yyyy", "MMMM yyyy", "MMM yyyy");

    private final Texts texts;
    private final TypedDay days;

    /** Reads days so, and months in the language of these words. */
    public TypedMoment(Texts texts, TypedDay days) {
        this.texts = texts;
        this.days = days;
    }

    /** Only to show what was kept. */
    public TypedMoment(Texts texts) {
        this(texts, new TypedDay(texts, LocalDate.EPOCH));
    }

    /** How it is kept. */
    public String kept(String typed) {
        return days.read(typed)
                .map(LocalDate::toString)
                .or(() -> month(typed.strip()).map(YearMonth::toString))
                .orElse(typed);
    }

    private Optional<YearMonth> month(String typed) {
        return FORMS.stream().flatMap(form -> parsed(typed, form).stream()).findFirst();
    }

    private Optional<YearMonth> parsed(String typed, String form) {
        try {
            return Optional.of(YearMonth.parse(typed, formatter(form)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private DateTimeFormatter formatter(String form) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(form)
                .toFormatter(texts.language().locale());
    }

    /** How what was kept is read: "1 feb. 2027", "februari 2027". */
    public String shown(String kept) {
        try {
            return texts.shortDay(LocalDate.parse(kept));
        } catch (DateTimeException other) {
            return month(kept, "MMMM yyyy");
        }
    }

    private String month(String kept, String form) {
        try {
            return formatter(form).format(YearMonth.parse(kept));
        } catch (DateTimeException words) {
            return kept;
        }
    }
}
