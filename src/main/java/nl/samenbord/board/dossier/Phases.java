package nl.samenbord.board.dossier;

import nl.samenbord.board.Action;
import nl.samenbord.board.Progress;

import java.util.List;

/** Finds how far each phase is, by what is in the sessions. */
final class Phases {
    private final Story story;
    private final Steps steps;

    Phases(Story story, Steps steps) {
        this.story = story;
        this.steps = steps;
    }

    Standing of(Phase phase) {
        Standing found =
                switch (phase) {
                    case START -> steps.scan();
                    case NEEDS -> steps.evening();
                    case VISION -> vision();
                    case PLAN -> steps.team();
                    case DETAIL -> detail();
                    case DOING -> doing();
                    case EVALUATION -> evaluation();
                };
        return found.isDone() ? found : written(phase, found);
    }

    /** What somebody put in this phase counts, whatever else is to be seen. */
    private Standing written(Phase phase, Standing otherwise) {
        List<Filed> there = story.in(phase).stream().filter(one -> isMeant(phase, one)).toList();
        return there.stream()
                .filter(Filed::isWritten)
                .reduce((_, later) -> later)
                .map(one -> Standing.done(Reason.WRITTEN, 1, story.past(one)))
                .orElseGet(
                        () ->
                                there.isEmpty() || otherwise.state() == State.BUSY
                                        ? otherwise
                                        : Standing.busy(Reason.EMPTY, 0, null));
    }

    private boolean isMeant(Phase phase, Filed filed) {
        boolean own = Phase.OWN.get(filed.board().template().id()) == phase;
        boolean evening = story.place(filed).step() == RouteStep.EVENING;
        return own || (story.place(filed).phaseSaid() && !evening);
    }

    private Standing vision() {
        return story.sessions().stream()
                .map(one -> one.board().dream().goal())
                .filter(goal -> goal > 0)
                .reduce((_, later) -> later)
                .map(goal -> Standing.busy(Reason.DREAM, goal, null))
                .orElse(Standing.NOTHING);
    }

    private Standing detail() {
        Round round = story.round();
        return round.detailed() > 0
                ? Standing.part(Reason.DETAILED, round.detailed(), round.wanted())
                : Standing.NOTHING;
    }

    private Standing doing() {
        List<Action> all =
                story.sessions().stream()
                        .flatMap(one -> one.board().all(Action.class).stream())
                        .toList();
        int over = (int) all.stream().filter(one -> one.progress().isOver()).count();
        boolean begun = all.stream().anyMatch(one -> one.progress().state() != Progress.State.NEW);
        return begun ? Standing.part(Reason.ACTIONS, over, all.size()) : Standing.NOTHING;
    }

    private Standing evaluation() {
        Evenings evenings = story.evenings();
        for (Filed evening : evenings.held().reversed()) {
            if (evenings.before(evening).isPresent()) {
                return Standing.done(Reason.AGAIN, 1, evening.day().orElse(null));
            }
        }
        return evenings.ahead().stream()
                .filter(evenings::isAgain)
                .findFirst()
                .map(
                        one ->
                                Standing.busy(
                                        Reason.AGAIN_PREPARED,
                                        1,
                                        one.board().meeting().when().date()))
                .orElse(Standing.NOTHING);
    }
}
