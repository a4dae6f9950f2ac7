package nl.samenbord.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A moment as it stands in a file. Those to the second, as ours all are, need no formatter. */
final class Moment {
    private static final String FORM = "0000-00-00T00:00:00+00:00";

    private Moment() {}

    static String text(OffsetDateTime moment) {
        if (moment.getNano() != 0) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        String seconds = moment.getSecond() == 0 ? ":00" : "";
        return moment.toLocalDateTime() + seconds + moment.getOffset().getId();
    }

    /** DateTimeException if it is none. */
    static OffsetDateTime parse(String text) {
        if (!isToTheSecond(text)) {
            return OffsetDateTime.parse(text);
        }
        int sign = text.charAt(19) == '-' ? -1 : 1;
        return OffsetDateTime.of(
                two(text, 0) * 100 + two(text, 2),
                two(text, 5),
                two(text, 8),
                two(text, 11),
                two(text, 14),
                two(text, 17),
                0,
                ZoneOffset.ofHoursMinutes(sign * two(text, 20), sign * two(text, 23)));
    }

    private static boolean isToTheSecond(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            boolean fits =
                    switch (FORM.charAt(i)) {
                        case '0' -> c >= '0' && c <= '9';
                        case '+' -> c == '+' || c == '-';
                        default -> c == FORM.charAt(i);
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
