package nl.samenbord.board.dossier;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The sessions in their order, each in its place, and what belongs to the last evening. */
final class Story {
    private final List<Filed> sessions;
    // by the names of their files: a board is too much to look up by
    private final Map<String, Place> places = new HashMap<>();
    private final Evenings evenings;
    private final Round round;
    private final LocalDate today;

    Story(List<Filed> all, LocalDate today) {
        this.today = today;
        sessions =
                all.stream()
                        .sorted(
                                Comparator.comparing((Filed one) -> one.day().orElse(LocalDate.MAX))
                                        .thenComparing(Filed::name))
                        .toList();
        sessions.forEach(one -> places.put(one.name(), Place.of(one.board())));
        evenings = Evenings.of(at(RouteStep.EVENING), today);
        Stream.concat(evenings.held().stream(), evenings.ahead().stream())
                .filter(one -> evenings.before(one).isPresent())
                .forEach(one -> places.put(one.name(), place(one).again()));
        round =
                new Round(
                        evenings.held().isEmpty()
                                ? sessions
                                : Stream.concat(
                                                evenings.lastOnes().stream(),
                                                sessions.stream().filter(this::isFollowing))
                                        .toList());
    }

    private boolean isFollowing(Filed filed) {
        return place(filed).step() != RouteStep.EVENING && isAfterLast(filed);
    }

    /** Whether it was not before the last evening that was held. */
    boolean isAfterLast(Filed filed) {
        Optional<LocalDate> last = evenings.last();
        return last.isEmpty() || !filed.day().orElse(LocalDate.MAX).isBefore(last.get());
    }

    List<Filed> sessions() {
        return sessions;
    }

    Place place(Filed filed) {
        return Objects.requireNonNull(places.get(filed.name()));
    }

    List<Filed> at(RouteStep step) {
        return sessions.stream().filter(one -> place(one).step() == step).toList();
    }

    List<Filed> in(Phase phase) {
        return sessions.stream().filter(one -> place(one).phase() == phase).toList();
    }

    Evenings evenings() {
        return evenings;
    }

    Round round() {
        return round;
    }

    LocalDate today() {
        return today;
    }

    /** The day of a session, if it is known and not to come yet. */
    @Nullable LocalDate past(Filed filed) {
        return filed.day().filter(day -> !day.isAfter(today)).orElse(null);
    }

    /** On which day the team of the last evening met first. */
    Optional<LocalDate> teamMet() {
        return teamMeets().filter(day -> !day.isAfter(today));
    }

    /** On which day it meets first, or met. */
    Optional<LocalDate> teamMeets() {
        return round.sessions().stream()
                .map(one -> one.board().meeting().team().firstMeeting())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
