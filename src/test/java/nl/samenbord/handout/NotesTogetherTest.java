package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.store.ExampleEvening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class NotesTogetherTest {
    private static final String SENTENCE = "Graag een bericht over wat er goed gaat in de groep. ";

    private final Board example = ExampleEvening.session().board();

    /** A report of notes of any length up to so many characters. */
    private ReadBack report(long seed, int longest) throws IOException {
        Random random = new Random(seed);
        List<Note> notes = new ArrayList<>();
        List<Cell> cells = example.template().cells();
        List<Kind> kinds = example.template().kinds();
        for (int i = 0; i < 90; i++) {
            String words = i + " " + SENTENCE.repeat(50).substring(0, 1 + random.nextInt(longest));
            notes.add(
                    Note.of(
                            cells.get(random.nextInt(cells.size())),
                            kinds.get(random.nextInt(kinds.size())).id(),
                            "ouder",
                            words.strip()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Board board = Board.empty(example.template(), example.meeting());
        new Handout(Form.REPORT).write(board.with(Note.class, Shelf.of(notes)), out, Progress.NONE);
        return new ReadBack(out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noNoteIsCutByTheEndOfAPage(long seed) throws IOException {
        int longest = seed % 2 == 0 ? 1_990 : 400;
        try (ReadBack pdf = report(seed, longest)) {
            assertTrue(pdf.document().getNumberOfPages() > 8);
            assertEquals(List.of(), pdf.broken());
        }
    }

    @Test
    void aNoteLongerThanAPageIsCutAndNothingOfItIsLost() throws IOException {
        String lines = "regel\n".repeat(120).strip();
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", lines);
        Board board = Board.empty(example.template(), example.meeting());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Handout(Form.REPORT)
                .write(board.with(Note.class, Shelf.of(List.of(note))), out, Progress.NONE);
        try (ReadBack pdf = new ReadBack(out.toByteArray())) {
            assertEquals(List.of(lines), pdf.broken());
        }
    }

    @Test
    void theNotesOfACellAreAListToWhoHearsThem() throws IOException {
        try (ReadBack pdf = report(7, 200)) {
            long items = pdf.tags().stream().filter(tag -> tag.type().equals("LI")).count();
            assertTrue(items >= 90, items + " items");
        }
    }
}
