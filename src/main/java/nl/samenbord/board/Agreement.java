package nl.samenbord.board;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What will be done, by which role or group, and when: an ISO date, or words such as "vanaf
 * januari".
 */
public record Agreement(Id id, String what, String who, String when) implements Item {
    /** The day, where it is one. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(when));
        } catch (DateTimeParseException words) {
            return Optional.empty();
        }
    }
}
