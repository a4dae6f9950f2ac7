package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

final class NotesCsvRoundTripTest {
    private static final List<String> BITS =
            List.of(
                    "\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "\r", "'", "=", "#", " ", "wens",
                    "é", "ş", "سلام", "‏", "‎", "中", "👩‍👧", "\uFEFF", "\uD800", "0", "\\",
                    "\u2028");
    private static final Id SAME = Id.fresh();

    private final Random random;
    private final Template template = Boards.template();

    NotesCsvRoundTripTest() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("NotesCsvRoundTripTest -Dseed=" + seed);
        random = new Random(seed);
    }

    @Test
    void whatWasWrittenIsReadBackTheSame() {
        for (int board = 0; board < 300; board++) {
            List<Note> notes = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                notes.add(note());
            }
            Board before = Boards.with(notes);
            byte[] file =
                    NotesCsv.write(before, NotesCsv.Form.PLAIN)
                            .text()
                            .getBytes(StandardCharsets.UTF_8);
            Reading reading = NotesCsv.read(file, template, new Defaults("eis", "school"));
            Reading.Read read = assertInstanceOf(Reading.Read.class, reading, reading::toString);
            assertEquals(told(notes), told(read.notes()));
            assertEquals(List.of(), read.remarks());
        }
    }

    private static List<Note> told(List<Note> notes) {
        return notes.stream().map(NotesCsvRoundTripTest::told).toList();
    }

    private static Note told(Note note) {
        return new Note(
                SAME,
                note.cell(),
                note.kind(),
                note.voice(),
                note.table(),
                note.round(),
                note.language(),
                note.text(),
                note.translation(),
                note.marks(),
                "",
                "",
                null);
    }

    private Note note() {
        return new Note(
                Id.fresh(),
                any(template.cells()),
                any(template.kinds()).id(),
                any(template.voices()).id(),
                random.nextInt(4),
                random.nextInt(3),
                any(List.of("", "nl", "ar", "zh-Hant")),
                Words.entered(words() + "x" + words()),
                Words.entered(words()),
                random.nextBoolean() ? Set.of() : Set.of(Mark.HIDDEN),
                "",
                "",
                null);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            words.append(any(BITS));
        }
        return words.toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
