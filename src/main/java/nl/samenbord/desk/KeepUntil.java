package nl.samenbord.desk;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long the notes of an evening are needed, if nobody says otherwise. */
public final class KeepUntil {
    private static final int MONTHS = 3;

    private KeepUntil() {}

    /**
     * The end of the third month after the evening: by then the team has chosen its themes, and an
     * anonymous copy does for what comes after.
     */
    public static LocalDate proposed(LocalDate evening) {
        return evening.plusMonths(MONTHS).with(TemporalAdjusters.lastDayOfMonth());
    }
}
