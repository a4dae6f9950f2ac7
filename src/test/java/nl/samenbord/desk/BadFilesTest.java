package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Note;
import nl.samenbord.store.DataFolder;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** A file that can't be opened is told apart, and its bytes stay as they are. */
final class BadFilesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/sessions");

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void choose() {
        file = folder.resolve("evening.samenbord.json");
    }

    private Problem problem() {
        Sessions sessions = new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
        return assertThrows(ProblemException.class, () -> sessions.open(file)).problem();
    }

    private void assertUntouched(String sample, Problem expected) throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve(sample));
        Files.write(file, bytes);
        assertEquals(expected, problem());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aDamagedFile() throws IOException {
        assertUntouched("broken/cut.json", new Problem.Damaged(file, 65, 15));
    }

    @Test
    void aFileInWhichSomethingCantBeRight() throws IOException {
        assertUntouched(
                "broken/wrong-cell.json",
                new Problem.Wrong(file, 180, 15, "notes/2/cell", Problem.Flaw.NO_SUCH_CELL));
    }

    @Test
    void aFileOfANewerProgram() throws IOException {
        assertUntouched("newer-major-other.samenbord.json", new Problem.Newer(file));
    }

    @Test
    void anythingElse() throws IOException {
        assertEquals(new Problem.Missing(file), problem());
        Files.writeString(file, "<html>");
        assertEquals(new Problem.Foreign(file, false), problem());
        Files.writeString(file, "%PDF-1.7");
        assertEquals(new Problem.Damaged(file, 0, 0), problem());
        Files.writeString(file, "");
        assertEquals(new Problem.Empty(file), problem());
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(1L << 30);
        }
        assertInstanceOf(Problem.TooBig.class, problem());
        assertEquals(1L << 30, Files.size(file));
    }

    @Test
    void aReadableFileOfANewerProgramIsNeverWritten() throws Exception {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve("newer-major.samenbord.json"));
        Files.write(file, bytes);
        Sessions sessions = new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
        try (OpenSession open = sessions.open(file)) {
            assertInstanceOf(SaveState.ReadOnly.class, open.state());
            Note note = Note.of(new Cell(0, 0), "wens", "ouder", "briefje");
            open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }
}
