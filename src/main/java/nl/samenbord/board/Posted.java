package nl.samenbord.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What hangs in a cell as one piece: a loose note, or a bundle with the notes in it. */
public sealed interface Posted {
    /** Its id: that of the note or of the bundle. */
    Id id();

    /** Its notes: one or all of a bundle. */
    List<Note> all();

    /** The cell in which it hangs. */
    Cell cell();

    /** A note that is in no bundle. */
    record Loose(Note note) implements Posted {
        @Override
        public Id id() {
            return note.id();
        }

        @Override
        public List<Note> all() {
            return List.of(note);
        }

        @Override
        public Cell cell() {
            return note.cell();
        }
    }

    /** A bundle and its notes, wherever they were written. */
    record Laid(Bundle bundle, List<Note> notes) implements Posted {
        public Laid {
            notes = List.copyOf(notes);
        }

        @Override
        public Id id() {
            return bundle.id();
        }

        @Override
        public List<Note> all() {
            return notes;
        }

        @Override
        public Cell cell() {
            return bundle.cell();
        }
    }

    /** Everything that hangs on a board, cell by cell. */
    static List<Posted> inOrder(Board board) {
        return on(board).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(cell -> cell.getValue().stream())
                .toList();
    }

    /**
     * Everything that hangs on a board, per cell: bundles first, then loose notes as they were
     * kept.
     */
    static Map<Cell, List<Posted>> on(Board board) {
        Map<Id, Note> notes = new HashMap<>();
        board.notes().forEach(note -> notes.put(note.id(), note));
        Map<Cell, List<Posted>> posted = new HashMap<>();
        Set<Id> bundled = new HashSet<>();
        for (Bundle bundle : board.bundles()) {
            List<Note> inside =
                    bundle.notes().stream().filter(notes::containsKey).map(notes::get).toList();
            bundled.addAll(bundle.notes());
            posted.computeIfAbsent(bundle.cell(), _ -> new ArrayList<>())
                    .add(new Laid(bundle, inside));
        }
        for (Note note : board.notes()) {
            if (!bundled.contains(note.id())) {
                posted.computeIfAbsent(note.cell(), _ -> new ArrayList<>()).add(new Loose(note));
            }
        }
        posted.replaceAll((_, pieces) -> List.copyOf(pieces));
        return posted;
    }
}
