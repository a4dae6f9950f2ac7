package nl.samenbord.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is on the wall, as one value. It never changes; a {@link Change} makes the next
 * one. Items stand on shelves by their sort; erased are the ids of notes that were erased for good.
 */
public record Board(
        Template template,
        Meeting meeting,
        Parking parking,
        Dream dream,
        Map<Class<? extends Item>, Shelf<?>> shelves,
        Set<Id> erased) {
    public Board {
        Map<Class<? extends Item>, Shelf<?>> full = new LinkedHashMap<>();
        shelves.forEach(
                (sort, shelf) -> {
                    if (!shelf.isEmpty()) {
                        full.put(sort, shelf);
                    }
                });
        shelves = Collections.unmodifiableMap(full);
        erased = Collections.unmodifiableSet(new LinkedHashSet<>(erased));
    }

    /** An empty board. */
    public static Board empty(Template template, Meeting meeting) {
        return new Board(template, meeting, Parking.EMPTY, Dream.NONE, Map.of(), Set.of());
    }

    /** All items of one sort. */
    @SuppressWarnings("unchecked") // a shelf stands under the class of its items, see with(...)
    public <T extends Item> Shelf<T> all(Class<T> sort) {
        Shelf<?> shelf = shelves.get(sort);
        return shelf == null ? Shelf.of(List.of()) : (Shelf<T>) shelf;
    }

    /** The notes on the board, in the order in which they were kept. */
    public Shelf<Note> notes() {
        return all(Note.class);
    }

    /** The bundles on the board. */
    public Shelf<Bundle> bundles() {
        return all(Bundle.class);
    }

    /** The note with this id, if it is on the board. */
    public Optional<Note> note(Id id) {
        return notes().find(id);
    }

    /** The bundle that holds this note. */
    public Optional<Bundle> bundleOf(Id note) {
        return bundles().stream().filter(bundle -> bundle.notes().contains(note)).findFirst();
    }

    /** The notes in one cell, in the order in which they were kept. */
    public List<Note> notesIn(Cell cell) {
        return notes().stream().filter(note -> note.cell().equals(cell)).toList();
    }

    /** The same board with other items of one sort. */
    public <T extends Item> Board with(Class<T> sort, Shelf<T> shelf) {
        Map<Class<? extends Item>, Shelf<?>> others = new LinkedHashMap<>(shelves);
        others.put(sort, shelf);
        return new Board(template, meeting, parking, dream, others, erased);
    }

    /** The same board with another fact in the place of the one of its sort. */
    public Board with(Fact fact) {
        return switch (fact) {
            case Meeting other -> new Board(template, other, parking, dream, shelves, erased);
            case Parking other -> new Board(template, meeting, other, dream, shelves, erased);
            case Dream other -> new Board(template, meeting, parking, other, shelves, erased);
        };
    }

    /** The fact of the same sort as this one. */
    Fact current(Fact fact) {
        return switch (fact) {
            case Meeting _ -> meeting;
            case Parking _ -> parking;
            case Dream _ -> dream;
        };
    }

    /**
     * What the room and the paper may see: without hidden notes, the bin, and every trace of them
     * in bundles, ballots and themes. A bundle of which nothing is left goes too.
     */
    public Board forTheRoom() {
        return ForTheRoom.of(this);
    }
}
