package nl.samenbord.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many notes there are, per cell, voice and kind; counted once for one board. A note in a
 * bundle counts where the bundle hangs.
 */
public final class Counts {
    private record Key(Cell cell, String voice, String kind) {}

    private final Map<Key, Integer> exact = new HashMap<>();
    private final Map<Cell, Integer> perCell = new HashMap<>();
    private final Map<String, Integer> perVoice = new HashMap<>();
    private int total;

    /** Counts all that hangs on a board. */
    public Counts(Board board) {
        Posted.on(board).forEach(this::count);
    }

    /** Counts what hangs in one cell of it. */
    public Counts(Board board, Cell cell) {
        count(cell, Posted.on(board).getOrDefault(cell, List.of()));
    }

    private void count(Cell cell, List<Posted> pieces) {
        for (Posted piece : pieces) {
            for (Note note : piece.all()) {
                if (note.voice().equals(Underlay.VOICE)) {
                    continue;
                }
                exact.merge(new Key(cell, note.voice(), note.kind()), 1, Integer::sum);
                perCell.merge(cell, 1, Integer::sum);
                perVoice.merge(note.voice(), 1, Integer::sum);
                total++;
            }
        }
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
