package nl.samenbord.board;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a session was known by before: ids that it had, and days that were said of it. */
public record Formerly(Set<Id> ids, Set<LocalDate> days) {
    /** It was never known by anything else. */
    public static final Formerly NONE = new Formerly(Set.of(), Set.of());

    public Formerly {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        days = Collections.unmodifiableSet(new LinkedHashSet<>(days));
    }

    /** The same, and it had this id. */
    public Formerly called(Id id) {
        return with(new Formerly(Set.of(id), Set.of()));
    }

    /** The same, and somebody said that it was on this day. */
    public Formerly on(LocalDate day) {
        return with(new Formerly(Set.of(), Set.of(day)));
    }

    /** What either of them says. */
    public Formerly with(Formerly other) {
        Set<Id> allIds = new LinkedHashSet<>(ids);
        allIds.addAll(other.ids);
        Set<LocalDate> allDays = new LinkedHashSet<>(days);
        allDays.addAll(other.days);
        return new Formerly(allIds, allDays);
    }
}
