package nl.samenbord.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions go as they grow older: of the last ten minutes one a minute stays, of the evening
 * one per ten minutes, then one a day for thirty days; of each such time the last one. A lasting
 * one stays all that time.
 */
final class Thinning {
    static final Duration CLOSE = Duration.ofMinutes(1);
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Duration EVENING = Duration.ofHours(12);
    static final Duration LONGEST = Duration.ofDays(30);

    private final Clock clock;

    /** By this clock; what is a day is told by its zone. */
    Thinning(Clock clock) {
        this.clock = clock;
    }

    /** Those that go. What a clock that was set back since makes seem to come yet, stays. */
    List<Backup> gone(List<Backup> versions) {
        Instant now = clock.instant();
        Set<String> filled = new HashSet<>();
        return versions.stream()
                .sorted(Comparator.comparingLong(Backup::revision).reversed())
                .filter(version -> !stays(version, Duration.between(version.at(), now), filled))
                .toList();
    }

    private boolean stays(Backup version, Duration age, Set<String> filled) {
        boolean young = age.compareTo(LONGEST) <= 0;
        return young && (version.lasting() || filled.add(span(version, age)));
    }

    private String span(Backup version, Duration age) {
        long second = version.at().getEpochSecond();
        if (age.compareTo(LATELY) <= 0) {
            return "minute " + second / CLOSE.toSeconds();
        }
        return age.compareTo(EVENING) <= 0
                ? "while " + second / LATELY.toSeconds()
                : "day " + version.at().atZone(clock.getZone()).toLocalDate();
    }
}
