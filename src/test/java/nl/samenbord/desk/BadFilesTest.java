package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Note;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Guise;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

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
        assertEquals(new Problem.SomethingElse(file, Guise.WEB_PAGE), problem());
        Files.writeString(file, "{}");
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

    /** Content, what it is. */
    static Stream<Arguments> others() throws IOException {
        String session = Files.readString(SAMPLES.resolve("small.samenbord.json"));
        String half = session.substring(0, session.length() / 2);
        return Stream.of(
                arguments("<!DOCTYPE html>\n<html><head><title>Inloggen</title>", Guise.WEB_PAGE),
                arguments("\uFEFF\r\n  <HTML lang=nl><body>Bestand niet gevonden", Guise.WEB_PAGE),
                arguments("<table><tr><td>vak</td></tr></table>", Guise.WEB_PAGE),
                arguments(
                        "PK\u0003\u0004..[Content_Types].xml..xl/workbook.xml", Guise.SPREADSHEET),
                arguments(
                        "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
                        Guise.SPREADSHEET),
                arguments(
                        "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>",
                        Guise.SPREADSHEET),
                arguments("PK\u0003\u0004....word/document.xml", Guise.DOCUMENT),
                arguments("{\\rtf1\\ansi Notulen}", Guise.DOCUMENT),
                arguments("PK\u0003\u0004....ppt/slides/slide1.xml", Guise.PRESENTATION),
                arguments("PK\u0003\u0004....avond.samenbord.json", Guise.ARCHIVE),
                arguments("<svg xmlns='http://www.w3.org/2000/svg'/>", Guise.PICTURE),
                arguments("GIF89a....", Guise.PICTURE),
                arguments("vak;soort;tekst\r\nA1;wens;Een bankje\r\n", Guise.TABLE),
                arguments("\uFEFFvak\ttekst\nA1\tEen bankje\n", Guise.TABLE),
                arguments("# Notulen\n\nWe begonnen op tijd.", Guise.TEXT),
                arguments(
                        half + "\n<<<<<<< HEAD\n  1\n=======\n  2\n>>>>>>> laptop\n" + half,
                        Guise.TWO_VERSIONS),
                arguments(
                        "<<<<<<< HEAD\n" + session + "=======\n{}\n>>>>>>> x\n",
                        Guise.TWO_VERSIONS));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatSomethingElseIsIsToldFromItsContent(String content, Guise what) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        assertEquals(new Problem.SomethingElse(file, what), problem());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        Files.write(file, content.getBytes(StandardCharsets.UTF_16));
        if (what != Guise.PICTURE && !content.startsWith("PK")) {
            assertEquals(new Problem.SomethingElse(file, what), problem());
        }
    }

    @Test
    void picturesAndOldDocumentsAreKnownByTheirFirstBytes() throws IOException {
        Map<String, Guise> heads =
                Map.of(
                        "89504E470D0A1A0A",
                        Guise.PICTURE,
                        "FFD8FFE0",
                        Guise.PICTURE,
                        "0000001866747970686569630000",
                        Guise.PICTURE,
                        "D0CF11E0A1B11AE1",
                        Guise.DOCUMENT,
                        "D0CF11E0A1B11AE1" + "57006F0072006B0062006F006F006B00",
                        Guise.SPREADSHEET,
                        "1F8B0800",
                        Guise.ARCHIVE);
        for (Map.Entry<String, Guise> head : heads.entrySet()) {
            Files.write(file, HexFormat.of().parseHex(head.getKey()));
            assertEquals(new Problem.SomethingElse(file, head.getValue()), problem());
        }
    }

    /** What a power cut leaves before and behind a session, and around half of one. */
    @ParameterizedTest
    @CsvSource({"0, 4096", "4096, 0", "512, 1", "0, 1"})
    void zerosAroundAWholeSessionAreLeftOutAndKept(int before, int behind) throws Exception {
        byte[] session = Files.readAllBytes(SAMPLES.resolve("small.samenbord.json"));
        byte[] bytes = new byte[before + session.length + behind];
        System.arraycopy(session, 0, bytes, before, session.length);
        Files.write(file, bytes);
        Board whole = SessionFormat.read(session).session().board();
        Sessions sessions = new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
        try (OpenSession open = sessions.open(file)) {
            assertTrue(open.mended());
            assertEquals(whole, open.workshop().board());
            assertArrayEquals(bytes, Files.readAllBytes(file));
            Note note = Note.of(new Cell(0, 0), "wens", "ouder", "briefje");
            open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
        }
        try (OpenSession again = sessions.open(file)) {
            assertFalse(again.mended());
            assertEquals(whole.notes().size() + 1, again.workshop().board().notes().size());
        }
        assertTrue(isKept(bytes));
    }

    private boolean isKept(byte[] bytes) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("backups"))) {
            for (Path kept : all.filter(Files::isRegularFile).toList()) {
                if (Arrays.equals(bytes, Files.readAllBytes(kept))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void zerosInOrBehindHalfASessionAreDamageAndOnlyZerosAreNothing() throws Exception {
        byte[] session = Files.readAllBytes(SAMPLES.resolve("small.samenbord.json"));
        Files.write(file, Arrays.copyOf(Arrays.copyOf(session, session.length / 2), 4096 * 4));
        assertInstanceOf(Problem.Damaged.class, problem());
        byte[] hole = session.clone();
        Arrays.fill(hole, 100, 200, (byte) 0);
        Files.write(file, hole);
        assertInstanceOf(Problem.Damaged.class, problem());
        Files.write(file, new byte[4096]);
        assertEquals(new Problem.Empty(file), problem());
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
