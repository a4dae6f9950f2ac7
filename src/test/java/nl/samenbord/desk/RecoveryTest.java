package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a program leaves when the laptop dies, and how it comes back. It dies by putting everything
 * on the disk back as it was at that moment.
 */
final class RecoveryTest {
    private static final Draft DRAFT =
            new Draft("half een zin", "", "wens", "ouder", 1, 2, "nl", "", null);

    @TempDir private Path folder;
    private Path file = Path.of("");
    private Board board =
            Board.empty(
                    new TemplateLibrary().template("vijf-partnerschappen-kort"),
                    Meeting.of("De Brug", "Ouderavond", null, "nl", 1));

    private Sessions sessions() {
        return new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
    }

    /** Three notes and a draft were kept; the file holds none of them. */
    @BeforeEach
    void die() throws Exception {
        file = folder.resolve("evening.samenbord.json");
        Map<Path, byte[]> moment = new HashMap<>();
        try (OpenSession open = sessions().begin(file, board.meeting(), board.template())) {
            moment.put(file, Files.readAllBytes(file));
            for (int i = 1; i <= 3; i++) {
                Note note = Note.of(new Cell(i, 0), "wens", "ouder", "briefje " + i);
                open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
            }
            open.workshop().draft(DRAFT);
            board = open.workshop().board();
            assertTrue(open.awaitKept(Patience.LONG));
            for (Path journal : journals()) {
                moment.put(journal, Files.readAllBytes(journal));
            }
        }
        for (Path journal : journals()) {
            Files.delete(journal);
        }
        for (Map.Entry<Path, byte[]> was : moment.entrySet()) {
            Files.write(was.getKey(), was.getValue());
        }
    }

    private List<Path> journals() throws IOException {
        try (var all = Files.list(folder.resolve("journals"))) {
            return all.toList();
        }
    }

    private static void assertMore(Restored more) {
        assertEquals(3, more.notes());
        assertEquals(3, more.changes());
        assertTrue(more.draft());
    }

    @Test
    void damagedLinesAreCountedAndToldWithWhatComesBack() throws Exception {
        Path journal = journals().getFirst();
        byte[] bytes = Files.readAllBytes(journal);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("briefje 2")] = 'B';
        Files.write(journal, bytes);
        Restored more = sessions().unfinished().getFirst().more();
        assertEquals(2, more.notes());
        assertEquals(1, more.damaged());
        String said =
                RestoredWords.waiting(
                        more, LocalDate.now(ZoneOffset.UTC), new Texts(Language.DUTCH));
        assertTrue(said.startsWith("2 briefjes van "), said);
        assertTrue(said.contains("1 regel van de reservekopie"), said);
        try (OpenSession open = sessions().open(file)) {
            assertEquals(2, open.workshop().board().notes().size());
            assertEquals(1, open.restored().orElseThrow().damaged());
        }
    }

    @Test
    void aLineThatWasBeingWrittenIsNoDamage() throws Exception {
        Path journal = journals().getFirst();
        String text = new String(Files.readAllBytes(journal), StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n', text.indexOf("briefje 3"));
        String torn = text.substring(0, end - 20) + "\0".repeat(100);
        Files.write(journal, torn.getBytes(StandardCharsets.ISO_8859_1));
        Restored more = sessions().unfinished().getFirst().more();
        assertEquals(2, more.notes());
        assertEquals(0, more.damaged());
    }

    @Test
    void theStartScreenCountsTheNotesOfTheFileAsItIs() throws Exception {
        sessions().open(file).close();
        OpenSession open = sessions().open(file);
        CountDownLatch saved = new CountDownLatch(1);
        open.onState(
                state -> {
                    if (state instanceof SaveState.Saved) {
                        saved.countDown();
                    }
                });
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", "briefje 4");
        open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
        assertTrue(saved.await(Patience.SECONDS, TimeUnit.SECONDS));
        // as after a kill: nobody told that it was closed
        Recent recent = sessions().recent().getFirst();
        assertEquals(4, recent.notes());
        open.close();
    }

    @Test
    void openingTheFileBringsEverythingBack() throws Exception {
        OpenSession open = sessions().open(file);
        assertMore(open.restored().orElseThrow());
        assertEquals(board, open.workshop().board());
        assertEquals(DRAFT, open.workshop().draft());
        open.workshop().draft(Draft.NONE);
        open.close();
        assertEquals(board, SessionFile.read(file).session().board());
        assertEquals(List.of(), journals());
        try (OpenSession again = sessions().open(file)) {
            assertTrue(again.restored().isEmpty());
        }
    }

    @Test
    void whatWillComeBackIsKnownBeforeItDoes() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Restored more = sessions().unfinished(file).orElseThrow().more();
        assertMore(more);
        assertEquals(
                List.of("briefje 1", "briefje 2", "briefje 3"),
                more.which().stream()
                        .map(pair -> Objects.requireNonNull(pair.here()).text())
                        .toList());
        assertEquals("half een zin", more.line());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(1, journals().size());
    }

    @Test
    void whatIsNotBroughtBackIsKeptAsAVersionAndNotOfferedAgain() throws Exception {
        Unfinished unfinished = sessions().unfinished().getFirst();
        try (OpenSession open = sessions().without(unfinished)) {
            assertTrue(open.workshop().board().notes().isEmpty());
            CompletableFuture<List<Version>> listed = new CompletableFuture<>();
            open.versions().list(listed::complete);
            Version kept = listed.get(Patience.SECONDS, TimeUnit.SECONDS).getFirst();
            assertEquals(3, kept.notes());
            assertEquals(board, SessionFile.read(kept.file()).session().board());
        }
        assertEquals(List.of(), sessions().unfinished());
    }

    @Test
    void whatStoodInTheFileIsAVersionBeforeItIsOverwritten() throws Exception {
        byte[] before = Files.readAllBytes(file);
        sessions().open(file).close();
        List<byte[]> versions = new ArrayList<>();
        try (var all = Files.walk(folder.resolve("backups"))) {
            for (Path version : all.filter(Files::isRegularFile).toList()) {
                versions.add(Files.readAllBytes(version));
            }
        }
        assertTrue(versions.stream().anyMatch(version -> Arrays.equals(version, before)));
        assertEquals(board, SessionFile.read(file).session().board());
    }

    @Test
    void theProgramTellsAtStartWhatIsUnfinished() throws Exception {
        Unfinished unfinished = sessions().unfinished().getFirst();
        assertEquals("De Brug · Ouderavond", unfinished.title());
        assertEquals(file, unfinished.file());
        assertMore(unfinished.more());
        try (OpenSession open = sessions().restore(unfinished)) {
            assertEquals(file, open.file());
            assertEquals(board, open.workshop().board());
            assertMore(open.restored().orElseThrow());
        }
    }

    @Test
    void aDraftThatWasNeverKeptAsANoteIsThereNextTime() throws Exception {
        sessions().open(file).close();
        try (OpenSession open = sessions().open(file)) {
            assertEquals(DRAFT, open.workshop().draft());
            assertEquals(0, open.restored().orElseThrow().changes());
        }
    }

    @Test
    void aFileThatIsGoneIsMadeAgain() throws Exception {
        Files.delete(file);
        try (OpenSession open = sessions().restore(sessions().unfinished().getFirst())) {
            assertEquals(file, open.file());
            assertEquals(board, SessionFile.read(file).session().board());
        }
    }

    @Test
    void aFileThatChangedMeanwhileStaysAndTheRestComesBackBesideIt() throws Exception {
        byte[] other = "{ damaged".getBytes(StandardCharsets.UTF_8);
        Files.write(file, other);
        try (OpenSession open = sessions().restore(sessions().unfinished().getFirst())) {
            assertNotEquals(file, open.file());
            assertEquals(board, open.workshop().board());
            assertEquals(DRAFT, open.workshop().draft());
        }
        assertArrayEquals(other, Files.readAllBytes(file));
    }

    @Test
    void aJournalOfASessionThatIsOpenIsNotUnfinished() throws Exception {
        Sessions sessions = sessions();
        try (OpenSession open = sessions.open(file)) {
            assertEquals(board, open.workshop().board());
            assertEquals(List.of(), sessions.unfinished());
            assertEquals(List.of(), sessions().unfinished());
        }
    }
}
