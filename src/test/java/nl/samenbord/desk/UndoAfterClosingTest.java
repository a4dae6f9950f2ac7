package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.RandomChanges;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.MovableClock;
import nl.samenbord.store.SessionFile;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Workshop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A session is closed and opened again: undo goes on, or begins anew and says so. */
final class UndoAfterClosingTest {
    private static final Author PHONE = new Author("phone");

    @TempDir private Path folder;
    private final MovableClock clock = new MovableClock("2026-11-30T20:00:00Z", "Europe/Amsterdam");

    private Path file() {
        return folder.resolve("map").resolve("avond.samenbord.json");
    }

    private Path undo() {
        return folder.resolve("eigen").resolve("undo");
    }

    private Sessions sessions() {
        return new Sessions(DataFolder.in(folder.resolve("eigen")), Home.INLINE, clock);
    }

    private OpenSession begin() throws ProblemException {
        Meeting meeting = Meeting.of("De Brug", "Ouderavond", null, "nl", 1);
        return sessions().begin(file(), meeting, Grids.board(5, 6).template());
    }

    private static Note add(OpenSession open, Author author, String text) {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", text);
        assertInstanceOf(Outcome.Done.class, open.workshop().submit(author, Change.Add.last(note)));
        return note;
    }

    private Note typedAndClosed(String text) throws ProblemException {
        try (OpenSession open = begin()) {
            return add(open, Author.FACILITATOR, text);
        }
    }

    private static List<News> news(OpenSession open) {
        List<News> told = new ArrayList<>();
        open.whereabouts().onNews(told::add);
        return told;
    }

    private static boolean canUndo(OpenSession open) {
        return open.workshop().canUndo(Author.FACILITATOR);
    }

    private List<Path> kept() throws IOException {
        if (!Files.isDirectory(undo())) {
            return List.of();
        }
        try (var files = Files.list(undo())) {
            return files.sorted().toList();
        }
    }

    @Test
    void everythingIsTakenBackToTheBeginningAndDoneAgain() throws Exception {
        long seed = Long.getLong("undo.seed", new Random().nextLong());
        System.out.println("UndoAfterClosingTest undo.seed " + seed);
        RandomChanges asking = new RandomChanges(seed);
        List<Board> boards = new ArrayList<>();
        try (OpenSession open = begin()) {
            Workshop workshop = open.workshop();
            boards.add(workshop.board());
            while (boards.size() < 60) {
                workshop.submit(Author.FACILITATOR, asking.next(workshop.board()));
                if (!workshop.board().equals(boards.getLast())) {
                    boards.add(workshop.board());
                }
            }
        }
        int at = boards.size() - 1;
        for (int closed = 0; at > 0; closed++) {
            try (OpenSession open = sessions().open(file())) {
                assertEquals(List.of(), news(open));
                // one step at a time, closed and opened in between
                for (int step = 0; step <= closed && at > 0; step++) {
                    open.workshop().undo(Author.FACILITATOR);
                    assertEquals(boards.get(--at), open.workshop().board(), "undo.seed " + seed);
                }
            }
        }
        try (OpenSession open = sessions().open(file())) {
            assertFalse(canUndo(open));
            while (open.workshop().canRedo(Author.FACILITATOR)) {
                open.workshop().redo(Author.FACILITATOR);
                assertEquals(boards.get(++at), open.workshop().board(), "undo.seed " + seed);
            }
        }
        assertEquals(boards.size() - 1, at, "undo.seed " + seed);
    }

    @Test
    void eachAuthorTakesBackTheirOwn() throws Exception {
        try (OpenSession open = begin()) {
            add(open, Author.FACILITATOR, "van mij");
            add(open, PHONE, "van de telefoon");
        }
        try (OpenSession open = sessions().open(file())) {
            open.workshop().undo(Author.FACILITATOR);
            assertEquals(
                    List.of("van de telefoon"),
                    open.workshop().board().notes().stream().map(Note::text).toList());
            assertTrue(open.workshop().canUndo(PHONE));
        }
    }

    @Test
    void aNumberOfManyDigitsIsStillOneStep() throws Exception {
        try (OpenSession open = begin()) {
            Note now = add(open, Author.FACILITATOR, "0");
            Change before = open.workshop().last(Author.FACILITATOR).orElseThrow();
            for (int i = 1; i < 200; i++) {
                Note next = now.saying("cijfer " + i, "nl", "");
                Change edit = new Change.Edit(now, next);
                open.workshop().goOn(Author.FACILITATOR, before, edit);
                before = open.workshop().last(Author.FACILITATOR).orElseThrow();
                now = next;
            }
        }
        try (OpenSession open = sessions().open(file())) {
            open.workshop().undo(Author.FACILITATOR);
            assertTrue(open.workshop().board().notes().isEmpty());
            assertFalse(canUndo(open));
        }
    }

    @Test
    void aNoteHalfTypedAndAFileThatWasMovedChangeNothingAboutIt() throws Exception {
        try (OpenSession open = begin()) {
            add(open, Author.FACILITATOR, "Samen");
            open.workshop().draft(new Draft("half ge", "", "wens", "ouder", 0, 0, "nl", "", null));
        }
        Path there = file().resolveSibling("De Brug.samenbord.json");
        Files.move(file(), there);
        try (OpenSession open = sessions().open(there)) {
            assertEquals(List.of(), news(open));
            assertEquals("half ge", open.workshop().draft().text());
            assertTrue(canUndo(open));
        }
    }

    @Test
    void aFileThatWasChangedElsewhereBeginsAnewAndSaysSo() throws Exception {
        typedAndClosed("Samen");
        String words = Files.readString(file());
        Files.writeString(file(), words.replace("Samen", "Alleen"));
        try (OpenSession open = sessions().open(file())) {
            assertFalse(canUndo(open));
            assertEquals(List.of(new News.BegunAnew()), news(open));
            assertEquals(List.of(), kept());
        }
        try (OpenSession open = sessions().open(file())) {
            assertEquals(List.of(), news(open), "it is said once");
        }
    }

    @Test
    void aCopyBesideItLeavesItAlone() throws Exception {
        typedAndClosed("Samen");
        Path copy = file().resolveSibling("kopie.samenbord.json");
        Files.copy(file(), copy);
        try (OpenSession open = sessions().open(copy)) {
            assertFalse(canUndo(open));
            assertFalse(news(open).contains(new News.BegunAnew()));
        }
        try (OpenSession open = sessions().open(file())) {
            assertTrue(canUndo(open));
        }
    }

    @Test
    void whoOnlyLooksLeavesItAlone() throws Exception {
        typedAndClosed("Samen");
        try (OpenSession open = sessions().look(file())) {
            assertFalse(canUndo(open));
        }
        try (OpenSession open = sessions().open(file())) {
            assertTrue(canUndo(open));
        }
    }

    @Test
    void whatIsErasedForGoodIsInNoByteOfIt() throws Exception {
        Note note = typedAndClosed("Sem wordt gepest");
        assertTrue(says(kept(), "Sem wordt"), "the search finds nothing");
        Path copy = folder.resolve("stick").resolve("avond.samenbord.json");
        Files.createDirectories(copy.getParent());
        Files.copy(file(), copy);
        try (OpenSession open = sessions().open(copy)) {
            add(open, Author.FACILITATOR, "Een ander");
            erase(open, note.id());
            assertFalse(says(kept(), "Sem wordt"));
        }
        assertEquals(1, kept().size());
        assertFalse(says(kept(), "Sem wordt"));
        try (OpenSession open = sessions().open(copy)) {
            assertTrue(canUndo(open));
            while (canUndo(open)) {
                open.workshop().undo(Author.FACILITATOR);
            }
            assertTrue(open.workshop().board().note(note.id()).isEmpty());
        }
        assertFalse(says(kept(), "Sem wordt"));
    }

    private static void erase(OpenSession open, Id note) throws Exception {
        CompletableFuture<Erased> told = new CompletableFuture<>();
        open.erase(note, told::complete);
        told.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static boolean says(List<Path> files, String words) throws IOException {
        for (Path each : files) {
            if (Files.readString(each, StandardCharsets.ISO_8859_1).contains(words)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whateverIsDamagedInItTheSessionOpensWhole() throws Exception {
        Note note = typedAndClosed("Samen");
        Path undo = kept().getFirst();
        byte[] whole = Files.readAllBytes(undo);
        for (int at = 0; at < whole.length; at += 1 + whole.length / 40) {
            byte[] odd = whole.clone();
            odd[at] ^= 1;
            for (byte[] damaged : List.of(odd, Arrays.copyOf(whole, at))) {
                Files.write(undo, damaged);
                try (OpenSession open = sessions().open(file())) {
                    assertFalse(canUndo(open), "damaged at " + at);
                    assertEquals(List.of(note), open.workshop().board().notes().list());
                    assertEquals(List.of(), news(open));
                }
                assertEquals(List.of(), kept());
            }
        }
    }

    @Test
    void aDiskThatKeepsNothingOfItStillSavesTheSession() throws Exception {
        Files.createDirectories(folder.resolve("eigen"));
        Files.writeString(undo(), "a file where the folder should be");
        typedAndClosed("Samen");
        assertEquals(1, SessionFile.read(file()).session().board().notes().size());
        try (OpenSession open = sessions().open(file())) {
            assertFalse(canUndo(open));
        }
    }

    @Test
    void itGoesAsBackupsDo() throws Exception {
        typedAndClosed("Samen");
        Files.setLastModifiedTime(kept().getFirst(), FileTime.from(clock.instant()));
        clock.pass(Duration.ofDays(31));
        try (OpenSession open = sessions().open(file())) {
            assertFalse(canUndo(open));
            assertEquals(List.of(), news(open));
        }
        assertEquals(List.of(), kept());
    }
}
