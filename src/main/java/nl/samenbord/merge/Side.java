package nl.samenbord.merge;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One copy of a board, laid out to be merged: notes are found by id whether they hang on it or lie
 * in its bin, and so are their dots.
 */
final class Side {
    private final Board board;
    private final Map<Id, Placed> notes = new LinkedHashMap<>();
    private final Map<Id, Ballot> ballots = new LinkedHashMap<>();
    private final Map<Id, Id> homes = new HashMap<>();
    private final Set<Id> known = new HashSet<>();

    /** A note, and whether it lies in the bin. */
    record Placed(Note note, boolean binned) {}

    Side(Board board) {
        this.board = board;
        board.notes().forEach(note -> notes.put(note.id(), new Placed(note, false)));
        board.all(Ballot.class).forEach(ballot -> ballots.put(ballot.id(), ballot));
        for (Binned binned : board.all(Binned.class)) {
            notes.putIfAbsent(binned.id(), new Placed(binned.note(), true));
            binned.ballots().forEach(ballot -> ballots.putIfAbsent(ballot.id(), ballot));
        }
        for (Bundle bundle : board.bundles()) {
            bundle.notes().forEach(note -> homes.put(note, bundle.id()));
        }
        known.addAll(board.erased());
        known.addAll(ballots.keySet());
        board.shelves().values().forEach(shelf -> shelf.forEach(item -> known.add(item.id())));
    }

    Board board() {
        return board;
    }

    /** The notes on the board and then those in the bin. */
    Map<Id, Placed> notes() {
        return notes;
    }

    /** The dots on the board and then those of notes in the bin. */
    Map<Id, Ballot> ballots() {
        return ballots;
    }

    /** The bundle in which a note lies; null for none. */
    @Nullable Id home(Id note) {
        return homes.get(note);
    }

    /** Whether there is or was an item with this id. */
    boolean knows(Id id) {
        return known.contains(id);
    }

    /** Whether it has this item; dots of notes in the bin count. */
    boolean has(Class<? extends Item> sort, Id id) {
        return sort.equals(Ballot.class)
                ? ballots.containsKey(id)
                : board.all(sort).indexOf(id) >= 0;
    }

    <T extends Item> Map<Id, T> all(Class<T> sort) {
        return byId(board.all(sort).list());
    }

    static <T extends Item> Map<Id, T> byId(List<T> items) {
        Map<Id, T> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }
}
