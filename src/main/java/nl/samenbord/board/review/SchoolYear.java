package nl.samenbord.board.review;

import java.time.LocalDate;
import java.time.Month;

/** A school year, from the first of August; it is known by the year in which it begins. */
public record SchoolYear(int begins) {
    private static final int LATE = 3;

    /** The school year in which a day lies. */
    public static SchoolYear of(LocalDate day) {
        boolean before = day.getMonthValue() < Month.AUGUST.getValue();
        return new SchoolYear(before ? day.getYear() - 1 : day.getYear());
    }

    /** The school year for which plans are made on a day: in the last months already the next. */
    public static SchoolYear planned(LocalDate day) {
        return of(day.plusMonths(LATE));
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(begins, Month.AUGUST, 1);
    }

    /** The one after it. */
    public SchoolYear next() {
        return new SchoolYear(begins + 1);
    }

    /** As people write it: "2026–2027". */
    public String name() {
        return begins + "–" + (begins + 1);
    }
}
