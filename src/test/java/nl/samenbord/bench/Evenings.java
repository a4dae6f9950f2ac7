package nl.samenbord.bench;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Evenings of any size, made from the notes of the example; the same every time. */
public final class Evenings {
    private Evenings() {}

    /** The example's grid and meeting with so many notes, in the example's six languages. */
    public static Board of(Board example, int notes) {
        Random random = new Random(notes);
        List<Note> models = example.notes().list();
        List<Cell> cells = example.template().cells();
        OffsetDateTime begin = OffsetDateTime.of(2026, 10, 13, 20, 0, 0, 0, ZoneOffset.ofHours(2));
        List<Note> made = new ArrayList<>(notes);
        for (int i = 0; i < notes; i++) {
            Note model = models.get(random.nextInt(models.size()));
            made.add(
                    new Note(
                            new Id(new UUID(random.nextLong(), random.nextLong())),
                            cells.get(random.nextInt(cells.size())),
                            model.kind(),
                            model.voice(),
                            1 + random.nextInt(6),
                            1,
                            model.language(),
                            model.text(),
                            model.translation(),
                            Set.of(),
                            "",
                            "",
                            begin.plusSeconds(i)));
        }
        return Board.empty(example.template(), example.meeting()).with(Note.class, Shelf.of(made));
    }
}
