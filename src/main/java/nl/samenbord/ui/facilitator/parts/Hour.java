package nl.samenbord.ui.facilitator.parts;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour of the day as people write it: "19:30", "19.30", "7:05", "20". */
public final class Hour {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");

    private Hour() {}

    /** The hour that is written so; empty if none is. */
    public static Optional<LocalTime> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String minutes = matcher.group(2);
        try {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(matcher.group(1)),
                            minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
