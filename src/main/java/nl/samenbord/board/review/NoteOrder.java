package nl.samenbord.board.review;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Note;
import nl.samenbord.board.Voice;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** In which order notes are read. */
public enum NoteOrder {
    /** Cell by cell, as they hang. */
    GRID,
    /** Those with most dots first; the dots of a bundle count for each of its notes. */
    DOTS,
    /** The last that were written first; those without a moment after them. */
    LATEST,
    /** Table by table; those from elsewhere after them. */
    TABLE,
    /** The longest first. */
    LENGTH;

    /** Compares notes of this board; what ties stays in the order of the grid. */
    public Comparator<Note> on(Board board) {
        Comparator<Note> grid = Comparator.comparing(Note::cell);
        return switch (this) {
            case GRID -> grid;
            case DOTS -> byDots(board).reversed().thenComparing(grid);
            case LATEST -> Comparator.comparing(NoteOrder::moment).reversed().thenComparing(grid);
            case TABLE -> Comparator.comparingInt(NoteOrder::table).thenComparing(grid);
            case LENGTH ->
                    Comparator.comparingInt((Note note) -> note.text().length())
                            .reversed()
                            .thenComparing(grid);
        };
    }

    private static Comparator<Note> byDots(Board board) {
        Map<Note, Integer> dots = dots(board);
        return Comparator.comparingInt(note -> dots.getOrDefault(note, 0));
    }

    private static Map<Note, Integer> dots(Board board) {
        Dots dots = new Dots(board);
        Map<Note, Integer> sums = new HashMap<>();
        for (Note note : board.notes()) {
            var target = board.bundleOf(note.id()).map(b -> b.id()).orElse(note.id());
            int sum = 0;
            for (Voice voice : board.template().voices()) {
                sum += dots.of(target, voice.id());
            }
            sums.put(note, sum);
        }
        return sums;
    }

    private static Instant moment(Note note) {
        return note.createdAt() == null ? Instant.MIN : note.createdAt().toInstant();
    }

    private static int table(Note note) {
        return note.table() == 0 ? Integer.MAX_VALUE : note.table();
    }
}
