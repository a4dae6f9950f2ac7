package nl.samenbord.desk;

import nl.samenbord.text.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Tells a moment shortly: of today only the time. */
public final class TimeWords {
    private TimeWords() {}

    /** "21:14", or "24 nov. 2026 21:14" where that isn't today. */
    public static String of(Instant at, LocalDate today, Texts texts) {
        ZonedDateTime there = at.atZone(ZoneId.systemDefault());
        String time = DateTimeFormatter.ofPattern("HH:mm", texts.language().locale()).format(there);
        LocalDate day = there.toLocalDate();
        return day.equals(today) ? time : texts.shortDay(day) + " " + time;
    }
}
