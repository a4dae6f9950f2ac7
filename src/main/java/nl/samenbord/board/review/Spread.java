package nl.samenbord.board.review;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Cluster;
import nl.samenbord.board.Column;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How what was written, or the dots that were given, are spread over the grid, voice by voice. */
public final class Spread {
    private record Key(Cell cell, String voice) {}

    private final Template template;
    private final List<Voice> voices;
    private final Map<Key, Integer> counts = new HashMap<>();

    /** Columns that belong together, or one that belongs to none; it then has no cluster's name. */
    public record Group(String name, List<Integer> columns) {
        public Group {
            columns = List.copyOf(columns);
        }
    }

    private Spread(Board board) {
        template = board.template();
        voices = new Attendance(board).voices();
    }

    /** How the notes are spread. */
    public static Spread ofNotes(Board board) {
        Spread spread = new Spread(board);
        Places places = new Places(board);
        for (Note note : board.notes()) {
            spread.add(places.of(note), note.voice(), 1);
        }
        return spread;
    }

    /** How the dots are spread. */
    public static Spread ofDots(Board board) {
        Spread spread = new Spread(board);
        Places places = new Places(board);
        for (Ballot ballot : board.all(Ballot.class)) {
            cell(board, places, ballot.target())
                    .ifPresent(cell -> spread.add(cell, ballot.voice(), ballot.count()));
        }
        return spread;
    }

    private static Optional<Cell> cell(Board board, Places places, Id target) {
        return board.bundles()
                .find(target)
                .map(bundle -> bundle.cell())
                .or(() -> board.note(target).map(places::of));
    }

    private void add(Cell cell, String voice, int count) {
        counts.merge(new Key(cell, voice), count, Integer::sum);
    }

    /** The voices that take part. */
    public List<Voice> voices() {
        return voices;
    }

    /** How many one voice has in a cell. */
    public int in(Cell cell, Voice voice) {
        return counts.getOrDefault(new Key(cell, voice.id()), 0);
    }

    /** How many one voice has in these columns together. */
    public int in(List<Integer> columns, Voice voice) {
        return template.cells().stream()
                .filter(cell -> columns.contains(cell.column()))
                .mapToInt(cell -> in(cell, voice))
                .sum();
    }

    /** How many all voices have in a cell. */
    public int in(Cell cell) {
        return voices.stream().mapToInt(voice -> in(cell, voice)).sum();
    }

    /** Most that one voice has in any group of columns. */
    public int most() {
        return groups().stream()
                .flatMap(group -> voices.stream().map(voice -> in(group.columns(), voice)))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** The clusters in the order of their first column; columns without one stand by themselves. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int at = 0; at < template.columns().size(); at++) {
            String cluster = template.columns().get(at).cluster();
            Optional<Cluster> known =
                    template.clusters().stream().filter(c -> c.id().equals(cluster)).findFirst();
            if (known.isEmpty()) {
                groups.add(new Group("", List.of(at)));
            } else if (!seen.contains(cluster)) {
                seen.add(cluster);
                groups.add(new Group(known.get().name(), of(cluster)));
            }
        }
        return groups;
    }

    private List<Integer> of(String cluster) {
        List<Integer> places = new ArrayList<>();
        List<Column> columns = template.columns();
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).cluster().equals(cluster)) {
                places.add(at);
            }
        }
        return places;
    }

    /** The cells in which there is nothing, in the order of the grid. */
    public List<Cell> empty() {
        return template.cells().stream().filter(cell -> in(cell) == 0).toList();
    }

    /** The cells in which this voice alone has something, where others take part too. */
    public List<Cell> onlyBy(Voice voice) {
        return voices.size() < 2
                ? List.of()
                : template.cells().stream()
                        .filter(cell -> in(cell, voice) > 0 && in(cell, voice) == in(cell))
                        .toList();
    }
}
