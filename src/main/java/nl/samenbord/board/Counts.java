package nl.samenbord.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many notes there are, per cell, voice and kind; counted once for one board. */
public final class Counts {
    private record Key(Cell cell, String voice, String kind) {}

    private final Map<Key, Integer> exact = new HashMap<>();
    private final Map<Cell, Integer> perCell = new HashMap<>();
    private final Map<String, Integer> perVoice = new HashMap<>();
    private final int total;

    /** Counts these notes. */
    public Counts(Collection<Note> notes) {
        for (Note note : notes) {
            exact.merge(new Key(note.cell(), note.voice(), note.kind()), 1, Integer::sum);
            perCell.merge(note.cell(), 1, Integer::sum);
            perVoice.merge(note.voice(), 1, Integer::sum);
        }
        total = notes.size();
    }

    /** All notes. */
    public int total() {
        return total;
    }

    /** The notes in a cell. */
    public int in(Cell cell) {
        return perCell.getOrDefault(cell, 0);
    }

    /** The notes in a cell by one voice and of one kind. */
    public int in(Cell cell, String voice, String kind) {
        return exact.getOrDefault(new Key(cell, voice, kind), 0);
    }

    /** The notes by one voice. */
    public int by(String voice) {
        return perVoice.getOrDefault(voice, 0);
    }

    /** The notes in the fullest cell, 0 on an empty board. */
    public int most() {
        return perCell.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
