package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Shelf;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

final class JournalTest {
    private static final Duration SOON = Patience.LONG;

    @TempDir private Path folder;
    private final List<Boolean> told = new CopyOnWriteArrayList<>();
    private Board board =
            Board.empty(
                    new TemplateLibrary().template("vijf-partnerschappen"),
                    Meeting.of("School", "Avond", null, "nl", 1));

    private Journal begin(Disk disk) {
        Standing standing =
                new Standing(
                        Session.fresh(board),
                        Unknown.NOTHING,
                        Draft.NONE,
                        Course.NONE,
                        folder.resolve("evening.samenbord.json"),
                        "hash");
        return Journal.begin(journals(), disk, Clock.systemUTC(), standing, told::add);
    }

    private Journals journals() {
        return new Journals(DataFolder.in(folder));
    }

    private void add(Journal journal, String text) {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", text);
        Outcome.Done done = (Outcome.Done) Change.Add.last(note).on(board);
        board = done.board();
        long _ = journal.changed(done.did(), board);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("journals"))) {
            return files.toList();
        }
    }

    @Test
    void aLargeSessionIsNotWrittenAnewAtEachChange() {
        List<Note> many =
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "lang ".repeat(350) + i)
                        .map(text -> Note.of(new Cell(0, 0), "wens", "ouder", text))
                        .toList();
        board = board.with(Note.class, Shelf.of(many));
        AtomicInteger made = new AtomicInteger();
        Journal journal =
                begin(
                        file -> {
                            made.incrementAndGet();
                            return Disk.REAL.create(file);
                        });
        for (int i = 0; i < 5; i++) {
            add(journal, "briefje " + i);
            assertTrue(journal.awaitDurable(SOON));
        }
        journal.end(false);
        assertEquals(1, made.get());
    }

    @Test
    void everythingComesBackWithTheDraft() {
        Journal journal = begin(Disk.REAL);
        for (int i = 0; i < 100; i++) {
            add(journal, "briefje " + i);
        }
        Draft draft =
                new Draft("half", "A2", "wens", "ouder", 1, 0, "tr", "", board.notes().get(3).id());
        long _ = journal.drafted(draft);
        assertTrue(journal.awaitDurable(SOON));
        journal.end(false);
        Remains remains = journals().left().getFirst();
        assertEquals(board, remains.session().board());
        assertEquals(draft, remains.draft());
        assertTrue(remains.follows("hash"));
        assertFalse(remains.follows("other"));
        assertEquals(0, remains.lost());
    }

    @Test
    void itKnowsWhatIsInTheFileThoughMoreWasTypedSince() {
        Journal journal = begin(Disk.REAL);
        add(journal, "eerste");
        Standing then = journal.standing();
        add(journal, "tijdens het bewaren");
        Path file = folder.resolve("evening.samenbord.json");
        long _ = journal.saving(then, file, "next", 1);
        add(journal, "erna");
        assertTrue(journal.awaitDurable(SOON));
        journal.end(false);
        Remains remains = journals().left().getFirst();
        assertEquals(3, remains.session().board().notes().size());
        assertEquals(then.session().board(), remains.inFile().board());
        assertEquals(1, remains.inFile().revision());
        assertTrue(remains.follows("next"));
    }

    @Test
    void aNewJournalInTheMiddleStillKnowsWhatIsInTheFile() throws IOException {
        Journal journal = begin(BadDisks.failingOnce(2));
        Board inFile = board;
        for (int i = 0; i < 5; i++) {
            add(journal, "briefje " + i);
            assertTrue(journal.awaitDurable(SOON));
        }
        assertEquals(List.of(false, true), told);
        journal.end(false);
        Remains remains = journals().left().getFirst();
        assertEquals(inFile, remains.inFile().board());
        assertEquals(board, remains.session().board());
        assertEquals(1, remains.before());
    }

    @Test
    void ofWhatIsInTheFileNothingIsSaidWhereALineWasLost() throws IOException {
        Journal journal = begin(Disk.REAL);
        assertTrue(journal.awaitDurable(SOON));
        add(journal, "eerste");
        assertTrue(journal.awaitDurable(SOON));
        long _ =
                journal.saving(
                        journal.standing(), folder.resolve("evening.samenbord.json"), "next", 1);
        assertTrue(journal.awaitDurable(SOON));
        journal.end(false);
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[new String(bytes, ISO_8859_1).indexOf("eerste")] = 'E';
        Files.write(file, bytes);
        assertTrue(journals().left().getFirst().inFile().board().notes().isEmpty());
    }

    @Test
    void aDamagedLineIsSkippedAndTheRestComesBack() throws IOException {
        Journal journal = begin(Disk.REAL);
        add(journal, "eerste");
        assertTrue(journal.awaitDurable(SOON));
        add(journal, "tweede");
        assertTrue(journal.awaitDurable(SOON));
        add(journal, "derde");
        assertTrue(journal.awaitDurable(SOON));
        journal.end(false);
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, ISO_8859_1).indexOf("tweede");
        bytes[at] = 'T';
        Files.write(file, bytes);
        Remains remains = journals().left().getFirst();
        assertEquals(1, remains.lost());
        assertEquals(
                List.of("eerste", "derde"),
                remains.session().board().notes().stream().map(Note::text).toList());
    }

    @Test
    void aJournalThatIsCutAnywhereGivesWhatWasBeforeTheCut() throws IOException {
        Journal journal = begin(Disk.REAL);
        assertTrue(journal.awaitDurable(SOON));
        for (int i = 0; i < 5; i++) {
            add(journal, "briefje " + i);
        }
        journal.end(false);
        Path file = files().getFirst();
        byte[] all = Files.readAllBytes(file);
        int end = new String(all, ISO_8859_1).indexOf('\0');
        byte[] bytes = Arrays.copyOf(all, end);
        int before = 0;
        for (int length = 0; length <= bytes.length; length += 97) {
            Files.write(file, Arrays.copyOf(bytes, length));
            int notes =
                    journals().left().stream()
                            .mapToInt(r -> r.session().board().notes().size())
                            .sum();
            assertTrue(notes >= before);
            before = notes;
        }
        assertTrue(before >= 4, "all but at most the last line");
    }

    @Test
    void afterAWriteErrorANewFileHoldsEverythingAndTheOldOneIsDropped() throws IOException {
        Journal journal = begin(BadDisks.failingOnce(3));
        for (int i = 0; i < 5; i++) {
            add(journal, "briefje " + i);
            assertTrue(journal.awaitDurable(SOON));
        }
        assertEquals(List.of(false, true), told);
        assertEquals(1, files().size());
        journal.end(false);
        assertEquals(board, journals().left().getFirst().session().board());
    }

    @Test
    void aFullDiskStillTakesWhatFitsInTheReserve() throws IOException {
        long[] room = {Long.MAX_VALUE};
        Journal journal = begin(BadDisks.full(room));
        add(journal, "eerste");
        assertTrue(journal.awaitDurable(SOON));
        room[0] = Files.size(files().getFirst());
        long used = new String(Files.readAllBytes(files().getFirst()), ISO_8859_1).indexOf('\0');
        assertTrue(room[0] - used >= 256 << 10, "room in advance: " + (room[0] - used));
        for (int i = 0; i < 200; i++) {
            add(journal, "op een volle schijf " + i);
            assertTrue(journal.awaitDurable(SOON), "note " + i);
        }
        assertEquals(List.of(), told);
        journal.end(false);
        assertEquals(board, journals().left().getFirst().session().board());
    }

    @Test
    void aJournalOfWhichAllIsSavedIsDropped() throws IOException {
        Journal journal = begin(Disk.REAL);
        add(journal, "eerste");
        journal.end(true);
        assertEquals(new ArrayList<>(), files());
    }
}
