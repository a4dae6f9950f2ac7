package nl.samenbord.ui.beamer;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Occasion;
import nl.samenbord.board.Row;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Template;
import nl.samenbord.store.ExampleEvening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Boards to look at: the example evening, and its notes on grids of other sizes. */
final class Boards {
    private Boards() {}

    static Board evening() {
        return ExampleEvening.session().board();
    }

    /** So many notes, dealt out cell by cell over a grid of this size. */
    static Board grid(int columns, int rows, int notes) {
        Board evening = evening().forTheRoom();
        Template template = grid(evening.template(), columns, rows);
        List<Cell> cells = template.cells();
        List<Note> written = evening.notes().list();
        List<Note> dealt =
                IntStream.range(0, notes)
                        .mapToObj(
                                i ->
                                        copy(
                                                written.get(i % written.size()),
                                                "note " + i,
                                                cells.get(i * 7 % cells.size()),
                                                ""))
                        .toList();
        return Board.empty(template, evening.meeting()).with(Note.class, Shelf.of(dealt));
    }

    /** So many notes of the evening, dealt out over this template, in its kinds and voices. */
    static Board on(Template template, int notes) {
        Board evening = evening().forTheRoom();
        List<Cell> cells = template.cells();
        List<Note> written = evening.notes().list();
        List<Note> dealt =
                IntStream.range(0, notes)
                        .mapToObj(
                                i -> {
                                    Note like = written.get(i % written.size());
                                    int kind = i / 3 % template.kinds().size();
                                    int voice = i / 2 % template.voices().size();
                                    return new Note(
                                            Id.from("note " + i),
                                            cells.get(i * i % cells.size()),
                                            template.kinds().get(kind).id(),
                                            template.voices().get(voice).id(),
                                            like.table(),
                                            like.round(),
                                            like.language(),
                                            like.text(),
                                            like.translation(),
                                            Set.of(),
                                            like.origin(),
                                            "",
                                            like.createdAt());
                                })
                        .toList();
        return Board.empty(template, evening.meeting()).with(Note.class, Shelf.of(dealt));
    }

    private static Template grid(Template five, int columns, int rows) {
        List<Column> names =
                IntStream.range(0, columns)
                        .mapToObj(i -> renamed(five.columns().get(i % five.columns().size()), i))
                        .toList();
        List<Row> lines =
                IntStream.range(0, rows)
                        .mapToObj(i -> renamed(five.rows().get(i % five.rows().size()), i))
                        .toList();
        Map<Cell, String> questions = new HashMap<>();
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                Cell like = new Cell(c % five.columns().size(), r % five.rows().size());
                questions.put(new Cell(c, r), five.question(like));
            }
        }
        return new Template(
                "grid",
                "",
                "nl",
                "",
                Occasion.EVENING,
                "",
                List.of(),
                names,
                lines,
                questions,
                five.kinds(),
                five.voices());
    }

    private static Column renamed(Column column, int place) {
        return new Column(
                "c" + place,
                column.name(),
                column.shortName(),
                column.longName(),
                column.tagline(),
                "",
                column.colour(),
                column.tint(),
                column.description());
    }

    private static Row renamed(Row row, int place) {
        return new Row("r" + place, row.name(), row.shortName());
    }

    /** The evening with one more note, of this text, in this cell. */
    static Board evening(Cell cell, String text) {
        Board evening = evening();
        Note note = copy(evening.notes().get(0), "one more", cell, text);
        List<Note> all = new ArrayList<>(evening.notes().list());
        all.add(note);
        return evening.with(Note.class, Shelf.of(all));
    }

    private static Note copy(Note note, String name, Cell cell, String text) {
        return new Note(
                Id.from(name),
                cell,
                note.kind(),
                note.voice(),
                note.table(),
                note.round(),
                note.language(),
                text.isEmpty() ? note.text() : text,
                text.isEmpty() ? note.translation() : "",
                Set.of(),
                note.origin(),
                "",
                note.createdAt());
    }
}
