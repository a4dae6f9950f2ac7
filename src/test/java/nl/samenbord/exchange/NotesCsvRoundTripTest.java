package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.samenbord.Seed;
import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

final class NotesCsvRoundTripTest {
    private static final List<String> BITS =
            List.of(
                    "\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "\r", "'", "'", "=", "=", "+", "-",
                    "@", "#", " ", "wens", "é", "ş", "سلام", "‏", "‎", "中", "👩‍👧", "\uFEFF",
                    "\uD800", "0", "\\", "\u2028", "\u00A0", "\u202E");
    private static final Id SAME = Id.fresh();

    private final Random random;
    private final Template template = Boards.template();

    NotesCsvRoundTripTest() {
        long seed = Seed.of(NotesCsvRoundTripTest.class);
        System.out.println("NotesCsvRoundTripTest -Dseed=" + seed);
        random = new Random(seed);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsReadBackTheSame(NotesCsv.Form form) {
        for (int board = 0; board < 300; board++) {
            List<Note> notes = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                notes.add(note());
            }
            Board before = Boards.with(notes);
            byte[] file = NotesCsv.write(before, form).text().getBytes(StandardCharsets.UTF_8);
            Reading reading = Boards.read(file, template, new Defaults("eis", "school"));
            Reading.Read read = assertInstanceOf(Reading.Read.class, reading, reading::toString);
            assertEquals(told(notes), told(read.notes()));
            assertEquals(List.of(), read.remarks());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1+1", "''+31", "-2", "'- koffie", "'s avonds", "''t is"})
    void aTextKeepsItsOwnApostrophesInBothForms(String text) {
        for (NotesCsv.Form form : NotesCsv.Form.values()) {
            Board board = Boards.with(Boards.note(Boards.A1, text));
            byte[] file = NotesCsv.write(board, form).text().getBytes(StandardCharsets.UTF_8);
            Reading reading = Boards.read(file, template, Defaults.of(template));
            Reading.Read read = assertInstanceOf(Reading.Read.class, reading, reading::toString);
            assertEquals(text, read.notes().getFirst().text(), form.name());
        }
    }

    @Test
    void aTableThatWasNotGuardedKeepsItsApostrophes() {
        byte[] file = "vak;tekst\nA1;- koffie\nA1;'- thee\n".getBytes(StandardCharsets.UTF_8);
        Reading reading = Boards.read(file, template, Defaults.of(template));
        Reading.Read read = assertInstanceOf(Reading.Read.class, reading, reading::toString);
        assertEquals("'- thee", read.notes().getLast().text());
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
                Words.entered(words() + any(List.of("x", "=x", "'s x")) + words()),
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
