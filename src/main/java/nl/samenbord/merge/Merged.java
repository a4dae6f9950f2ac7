package nl.samenbord.merge;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What comes of two copies of a session: the board, and the conflicts that somebody should see.
 * Mine is the board it is laid upon.
 */
public record Merged(Board mine, Board theirs, Board board, List<Conflict> conflicts) {
    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * What would come: so many notes that are new here, that are the same on both, that are
     * otherwise afterwards; so much else that is new or otherwise; so many notes that are erased
     * here.
     */
    public record Coming(int fresh, int same, int changed, int other, int erased) {
        /** Whether nothing would come at all. */
        public boolean isNothing() {
            return fresh == 0 && changed == 0 && other == 0 && erased == 0;
        }
    }

    /** The same after one more copy was laid upon it; the conflicts of both. */
    public Merged then(Merged next) {
        List<Conflict> all = new ArrayList<>(conflicts);
        all.addAll(next.conflicts());
        return new Merged(mine, next.theirs(), next.board(), all);
    }

    /** The notes that were erased for good on the other side: to be erased here first. */
    public List<Id> toErase() {
        return board.erased().stream().filter(id -> !mine.erased().contains(id)).toList();
    }

    /** One step from one's own board, after the erasing, to the new one; it can be undone. */
    public Change change() {
        return Way.between(start(), board);
    }

    private Board start() {
        Board start = mine;
        for (Id id : toErase()) {
            start = new Erasing(id, start, List.of()).from(start);
        }
        return start;
    }

    /** What would come. */
    public Coming coming() {
        Board start = start();
        Map<Id, Item> mineById = notes(start);
        Map<Id, Item> theirsById = notes(theirs);
        int fresh = 0;
        int same = 0;
        int changed = 0;
        for (Item after : notes(board).values()) {
            Item before = mineById.get(after.id());
            if (before == null) {
                fresh++;
            } else if (!before.equals(after)) {
                changed++;
            } else if (theirsById.containsKey(after.id())) {
                same++;
            }
        }
        int erased = notes(mine).size() - mineById.size();
        return new Coming(fresh, same, changed, other(start), erased);
    }

    private static Map<Id, Item> notes(Board board) {
        Map<Id, Item> notes = new LinkedHashMap<>();
        board.all(Binned.class).forEach(binned -> notes.put(binned.id(), binned));
        board.notes().forEach(note -> notes.put(note.id(), note));
        return notes;
    }

    private int other(Board start) {
        Set<Class<? extends Item>> sorts = new HashSet<>(start.shelves().keySet());
        sorts.addAll(board.shelves().keySet());
        sorts.removeAll(Set.of(Note.class, Binned.class));
        int other = 0;
        for (Class<? extends Item> sort : sorts) {
            other += differing(start.all(sort), board.all(sort));
        }
        return other + Way.facts(start, board).size();
    }

    private static int differing(Shelf<?> before, Shelf<?> after) {
        Map<Id, Item> was = Side.byId(List.copyOf(before.list()));
        long otherwise = after.stream().filter(i -> !Objects.equals(was.get(i.id()), i)).count();
        long gone = before.stream().filter(i -> after.find(i.id()).isEmpty()).count();
        return (int) (otherwise + gone);
    }
}
