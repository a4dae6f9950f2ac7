package nl.samenbord.board.dossier;

import nl.samenbord.board.Baseline;
import nl.samenbord.board.Theme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds how far each step is, by what is in the sessions. */
final class Steps {
    private final Story story;

    Steps(Story story) {
        this.story = story;
    }

    Standing of(RouteStep step) {
        Standing found =
                switch (step) {
                    case LEADERS -> written(RouteStep.LEADERS);
                    case SCAN -> scan();
                    case EVENING -> evening();
                    case TEAM -> team();
                    case DIRECTIE -> directie();
                };
        return found.isDone() ? found : onRoute(step).orElse(found);
    }

    /** By the sessions that belong there; on the route's own board only its column counts. */
    private Standing written(RouteStep step) {
        List<Filed> there = story.at(step);
        return there.stream()
                .filter(one -> isWritten(one, step))
                .reduce((_, later) -> later)
                .map(one -> Standing.done(Reason.WRITTEN, 1, story.past(one)))
                .orElseGet(() -> empty(there));
    }

    private boolean isWritten(Filed filed, RouteStep step) {
        boolean byColumn = isRoute(filed) && !story.place(filed).stepSaid();
        return byColumn ? filed.isWrittenIn(step.column()) : filed.isWritten();
    }

    private Standing empty(List<Filed> there) {
        return there.isEmpty()
                ? Standing.NOTHING
                : Standing.busy(Reason.EMPTY, 0, story.past(there.getLast()));
    }

    private static boolean isRoute(Filed filed) {
        return filed.board().template().id().equals(RouteStep.TEMPLATE);
    }

    private Optional<Standing> onRoute(RouteStep step) {
        return story.sessions().stream()
                .filter(one -> isRoute(one) && one.isWrittenIn(step.column()))
                .reduce((_, later) -> later)
                .map(_ -> Standing.done(Reason.ON_ROUTE, 1, null));
    }

    Standing scan() {
        Standing written = written(RouteStep.SCAN);
        if (written.isDone()) {
            return written;
        }
        int answers =
                story.sessions().stream()
                        .mapToInt(one -> one.board().all(Baseline.class).size())
                        .sum();
        return answers > 0 ? Standing.done(Reason.BASELINE, answers, null) : written;
    }

    Standing evening() {
        Evenings evenings = story.evenings();
        if (!evenings.held().isEmpty()) {
            int days = Math.max(1, evenings.days().size());
            return Standing.done(Reason.HELD, days, evenings.last().orElse(null));
        }
        if (!evenings.ahead().isEmpty()) {
            LocalDate day = evenings.ahead().getFirst().board().meeting().when().date();
            return Standing.busy(Reason.PREPARED, 1, day);
        }
        return empty(story.at(RouteStep.EVENING));
    }

    Standing team() {
        int themes = story.round().themes();
        if (themes > 0) {
            return Standing.done(Reason.THEMES, themes, story.teamMet().orElse(null));
        }
        Standing written = written(RouteStep.TEAM);
        if (written.isDone() && story.isAfterLast(story.at(RouteStep.TEAM).getLast())) {
            return written;
        }
        if (story.sessions().stream().anyMatch(one -> !one.board().all(Theme.class).isEmpty())) {
            return Standing.busy(Reason.THEMES_BEFORE, 0, null);
        }
        return story.teamMeets()
                .map(day -> Standing.busy(Reason.TEAM_MEETS, 0, day))
                .orElse(written);
    }

    private Standing directie() {
        Round round = story.round();
        if (round.decided() > 0) {
            return Standing.part(Reason.DECIDED, round.decided(), round.wanted());
        }
        Standing written = written(RouteStep.DIRECTIE);
        if (written.isDone() && story.isAfterLast(story.at(RouteStep.DIRECTIE).getLast())) {
            return written;
        }
        return round.proposals() > 0
                ? Standing.busy(Reason.PROPOSED, round.proposals(), null)
                : written.isDone() ? Standing.busy(Reason.THEMES_BEFORE, 0, null) : written;
    }
}
