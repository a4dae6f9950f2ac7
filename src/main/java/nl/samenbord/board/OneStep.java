package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;

/** Makes one change after the other on a board, to be asked for as one step. */
final class OneStep {
    private final List<Change> parts = new ArrayList<>();
    private Board now;

    OneStep(Board board) {
        now = board;
    }

    /** The board as it would be by now. */
    Board now() {
        return now;
    }

    /** One change more; where it can't be made, the whole step will be refused for that reason. */
    void then(Change change) {
        parts.add(change);
        if (change.on(now) instanceof Outcome.Done done) {
            now = done.board();
        }
    }

    /** All of it together. */
    Change change() {
        return new Change.Together(parts);
    }
}
