package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One note as it is on two boards of a session that are laid beside each other; null if it isn't.
 */
public record Compared(@Nullable Note there, @Nullable Note here) {
    public Compared {
        if (there == null && here == null) {
            throw new IllegalArgumentException("a note is on one of both");
        }
    }

    /** The notes that are not the same on both, in the order of there, then those of here alone. */
    public static List<Compared> notes(Board there, Board here) {
        Map<Id, Note> theirs = byId(there);
        Map<Id, Note> ours = byId(here);
        List<Compared> differing = new ArrayList<>();
        for (Note note : there.notes()) {
            Note other = ours.get(note.id());
            if (!note.equals(other)) {
                differing.add(new Compared(note, other));
            }
        }
        for (Note note : here.notes()) {
            if (!theirs.containsKey(note.id())) {
                differing.add(new Compared(null, note));
            }
        }
        return differing;
    }

    private static Map<Id, Note> byId(Board board) {
        Map<Id, Note> byId = new HashMap<>();
        board.notes().forEach(note -> byId.put(note.id(), note));
        return byId;
    }

    /** Which note it is. */
    public Id id() {
        return Objects.requireNonNull(there == null ? here : there).id();
    }
}
