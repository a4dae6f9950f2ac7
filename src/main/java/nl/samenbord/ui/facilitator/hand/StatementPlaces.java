package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Board;
import nl.samenbord.board.Statement;
import nl.samenbord.show.Scene;

/** Where the statement that the room sees stands after others came, went or moved. */
final class StatementPlaces {
    private StatementPlaces() {}

    /**
     * The scene of the same statement. When that is gone it is the one in its place, without what
     * was counted: that is shown only when somebody asks for it.
     */
    static Scene still(Scene.StatementScene shown, Board before, Board after) {
        var old = before.all(Statement.class);
        var now = after.all(Statement.class);
        if (shown.place() >= old.size()) {
            return shown;
        }
        int place = now.indexOf(old.get(shown.place()).id());
        return place < 0
                ? new Scene.StatementScene(
                        Math.clamp(shown.place(), 0, Math.max(0, now.size() - 1)), false)
                : new Scene.StatementScene(place, shown.counted());
    }
}
