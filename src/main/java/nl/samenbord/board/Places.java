package nl.samenbord.board;

import java.util.HashMap;
import java.util.Map;

/**
 * In which cell each note of a board hangs: in that of the bundle it is in, else in its own. A note
 * that was written elsewhere keeps that cell for when it is taken out of its bundle.
 */
public final class Places {
    private final Map<Id, Cell> bundled = new HashMap<>();

    /** Finds them once for this board. */
    public Places(Board board) {
        for (Bundle bundle : board.bundles()) {
            bundle.notes().forEach(note -> bundled.put(note, bundle.cell()));
        }
    }

    /** The cell in which this note hangs. */
    public Cell of(Note note) {
        return bundled.getOrDefault(note.id(), note.cell());
    }
}
