package nl.samenbord.alike;

import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Notes of evenings that were written to try the measure on; what each is for stands in it. */
final class WrittenEvening {
    private WrittenEvening() {}

    /** The notes on the grid of another board, bundled as a facilitator would. */
    static Board on(Board grid, String name) {
        List<Note> notes = new ArrayList<>();
        Map<String, List<Note>> bundles = new LinkedHashMap<>();
        for (String line : lines(name)) {
            String[] parts = line.split(";", 6);
            Cell cell = Cell.parse(parts[1]).orElseThrow();
            Note note = Note.of(cell, parts[3], parts[4], parts[5]).saying(parts[5], parts[2], "");
            notes.add(note);
            if (!parts[0].equals("-")) {
                bundles.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(note);
            }
        }
        List<Bundle> laid = new ArrayList<>();
        bundles.forEach(
                (title, inside) ->
                        laid.add(
                                new Bundle(
                                        Id.fresh(),
                                        title,
                                        inside.getFirst().cell(),
                                        inside.stream().map(Note::id).toList(),
                                        "",
                                        null)));
        return Board.empty(grid.template(), grid.meeting())
                .with(Note.class, Shelf.of(notes))
                .with(Bundle.class, Shelf.of(laid));
    }

    private static List<String> lines(String name) {
        String file = "/alike/" + name + ".txt";
        try (InputStream in = WrittenEvening.class.getResourceAsStream(file)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
