package nl.samenbord.board.dossier;

import nl.samenbord.board.Action;
import nl.samenbord.board.Former;
import nl.samenbord.board.Theme;
import nl.samenbord.board.dossier.Next.What;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the one thing that comes next. What was passed over is not asked for any more. */
final class Ahead {
    /** After so many months it is time to prepare the evening of the next year. */
    private static final int MONTHS = 10;

    private static final int NEAR = 14;

    private final Story story;
    private final Steps steps;

    Ahead(Story story, Steps steps) {
        this.story = story;
        this.steps = steps;
    }

    Next next() {
        return story.evenings().held().isEmpty() ? before() : after();
    }

    /** An evening that is near goes before everything else. */
    private Optional<Filed> soon() {
        LocalDate near = story.today().plusDays(NEAR);
        return story.evenings().ahead().stream()
                .filter(
                        one -> {
                            LocalDate date = one.board().meeting().when().date();
                            return date != null && !date.isAfter(near);
                        })
                .findFirst();
    }

    private Next before() {
        List<Filed> prepared = story.evenings().ahead();
        Optional<Filed> soon = soon();
        if (soon.isPresent()) {
            return hold(soon.get());
        }
        if (!prepared.isEmpty() && steps.scan().isDone()) {
            return hold(prepared.getFirst());
        }
        if (!steps.scan().isDone()) {
            boolean skipped = steps.scan().state() == State.BUSY || !prepared.isEmpty();
            return steps.of(RouteStep.LEADERS).isDone() || skipped
                    ? new Next(What.SCAN, empty(RouteStep.SCAN), 0, null)
                    : new Next(What.TALK_WITH_LEADERS, empty(RouteStep.LEADERS), 0, null);
        }
        return new Next(What.PREPARE_EVENING, null, 0, null);
    }

    private static Next hold(Filed evening) {
        return new Next(What.HOLD_EVENING, evening, 0, evening.board().meeting().when().date());
    }

    /** The session of this step in which nothing is written yet. */
    private @Nullable Filed empty(RouteStep step) {
        return story.at(step).stream()
                .filter(one -> !one.isWritten())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private Next after() {
        Evenings evenings = story.evenings();
        Optional<Filed> soon = soon();
        if (soon.isPresent()) {
            return hold(soon.get());
        }
        Round round = story.round();
        Filed last = evenings.lastOnes().getLast();
        if (!steps.of(RouteStep.TEAM).isDone()) {
            boolean alone = last.board().all(Former.class).isEmpty();
            return alone && evenings.before(last).isPresent()
                    ? new Next(What.COMPARE, last, 0, null)
                    : new Next(What.CHOOSE_THEMES, last, 0, null);
        }
        Filed plan = plan(last);
        if (!steps.of(RouteStep.DIRECTIE).isDone()) {
            int left = round.wanted() - round.decided();
            return new Next(What.TALK_WITH_DIRECTIE, plan, left, null);
        }
        if (round.detailed() < round.wanted()) {
            return new Next(What.MAKE_PLAN, plan, round.wanted() - round.detailed(), null);
        }
        if (round.untold() > 0) {
            return new Next(What.TELL_PARENTS, plan, round.untold(), null);
        }
        LocalDate today = story.today();
        if (evenings.last().filter(day -> !day.plusMonths(MONTHS).isAfter(today)).isPresent()) {
            return evenings.ahead().isEmpty()
                    ? new Next(What.NEXT_EVENING, null, 0, evenings.last().orElse(null))
                    : hold(evenings.ahead().getFirst());
        }
        int late = round.late(today);
        return late > 0
                ? new Next(What.LOOK_AT_LATE, late(plan), late, null)
                : new Next(What.GO_ON, plan, round.open(), null);
    }

    /** The session in which the themes are. */
    private Filed plan(Filed otherwise) {
        return story.round().sessions().stream()
                .filter(one -> !one.board().all(Theme.class).isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private Filed late(Filed otherwise) {
        return story.round().sessions().stream()
                .filter(
                        one ->
                                one.board().all(Action.class).stream()
                                        .anyMatch(action -> action.isOverdue(story.today())))
                .findFirst()
                .orElse(otherwise);
    }
}
