package nl.samenbord.exchange;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which notes of a table are on a board already, in its bin too: those that say the same in the
 * same place. Two that are equal in the table are two.
 */
public final class AlreadyThere {
    private final Map<Key, Integer> there = new HashMap<>();

    private record Key(Cell cell, String kind, String voice, int table, int round, String text) {
        static Key of(Note note, Cell cell) {
            return new Key(
                    cell,
                    note.kind(),
                    note.voice(),
                    note.table(),
                    note.round(),
                    Words.seen(note.text()));
        }
    }

    /** On this board. */
    public AlreadyThere(Board board) {
        Places places = new Places(board);
        board.notes().forEach(note -> there.merge(Key.of(note, places.of(note)), 1, Integer::sum));
        for (Binned binned : board.all(Binned.class)) {
            Note note = binned.note();
            there.merge(Key.of(note, note.cell()), 1, Integer::sum);
        }
    }

    /** Whether it is there; the next that says the same is another one. */
    public boolean takes(Note note) {
        Key key = Key.of(note, note.cell());
        int left = there.getOrDefault(key, 0);
        there.put(key, left - 1);
        return left > 0;
    }

    /** Those of these notes that are not on this board yet, in their order. */
    public static List<Note> newOn(Board board, List<Note> notes) {
        AlreadyThere there = new AlreadyThere(board);
        List<Note> fresh = new ArrayList<>(notes);
        fresh.removeIf(there::takes);
        return fresh;
    }
}
