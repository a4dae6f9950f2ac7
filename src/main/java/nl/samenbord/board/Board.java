package nl.samenbord.board;

import java.util.Collections;
import java.util.HashSet;
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
        Facts facts,
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
        return new Board(template, Facts.of(meeting), Map.of(), Set.of());
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

    /** The notes that hang in one cell, in the order in which they were kept. */
    public List<Note> notesIn(Cell cell) {
        Places places = new Places(this);
        return notes().stream().filter(note -> places.of(note).equals(cell)).toList();
    }

    /** The same board with other items of one sort. */
    public <T extends Item> Board with(Class<T> sort, Shelf<T> shelf) {
        Map<Class<? extends Item>, Shelf<?>> others = new LinkedHashMap<>(shelves);
        others.put(sort, shelf);
        return new Board(template, facts, others, erased);
    }

    /** The same board with another fact in the place of the one of its sort. */
    public Board with(Fact fact) {
        return new Board(template, facts.with(fact), shelves, erased);
    }

    /** What the meeting is. */
    public Meeting meeting() {
        return facts.meeting();
    }

    /** How much was parked without a text. */
    public Parking parking() {
        return facts.parking();
    }

    /** The number towards the dream. */
    public Dream dream() {
        return facts.dream();
    }

    /** What the evening is planned to be. */
    public Programme programme() {
        return facts.programme();
    }

    /** How dots are given. */
    public Voting voting() {
        return facts.voting();
    }

    /** How people are received. */
    public Welcome welcome() {
        return facts.welcome();
    }

    /**
     * What the room may see: without hidden notes and those that are held back, the bin, and every
     * trace of them in bundles, ballots and themes. A bundle of which nothing is left goes too, and
     * so do all dots while they are secret.
     */
    public Board forTheRoom() {
        Board shown = ForTheRoom.of(this);
        return voting().secret() ? shown.with(Ballot.class, Shelf.of(List.of())) : shown;
    }

    /** The same board without the notes that are not on the other, and every trace of them. */
    public Board asFarAsOn(Board other) {
        Set<Id> there = new HashSet<>();
        other.notes().forEach(note -> there.add(note.id()));
        return ForTheRoom.of(this, note -> there.contains(note.id()));
    }

    /** What may be printed: what the room may see, and the dots. */
    public Board forPaper() {
        return ForTheRoom.of(this);
    }
}
