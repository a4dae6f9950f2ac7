package nl.samenbord.workshop;

import nl.samenbord.board.Change;

import java.util.List;

/** What one author did and can take back, and took back and can do again; the last step first. */
public record Past(List<Change> done, List<Change> undone) {
    public Past {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }
}
