package nl.samenbord.board.dossier;

import nl.samenbord.board.Board;
import nl.samenbord.board.Method;

import java.util.Optional;

/** Where a session belongs in the story, and whether it says so itself. */
public record Place(RouteStep step, boolean stepSaid, Phase phase, boolean phaseSaid) {
    /** What the session says itself comes first; then its template. */
    static Place of(Board board) {
        Method method = board.meeting().method();
        Optional<RouteStep> step = RouteStep.of(method.step());
        RouteStep at = step.orElseGet(() -> RouteStep.usual(board.template()));
        Optional<Phase> phase = Phase.said(method.phase());
        return new Place(
                at,
                step.isPresent(),
                phase.orElseGet(() -> Phase.usual(board.template().id(), at)),
                phase.isPresent());
    }

    /** The same for an evening that comes a school year after another one. */
    Place again() {
        return step == RouteStep.EVENING && !phaseSaid
                ? new Place(step, stepSaid, Phase.EVALUATION, false)
                : this;
    }
}
