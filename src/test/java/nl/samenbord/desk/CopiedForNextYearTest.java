package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Formerly;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.SameEvening;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.board.dossier.School;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Last year's file, copied in the file manager and used for this year, and what looks like it. */
final class CopiedForNextYearTest {
    private static final LocalDate THEN = LocalDate.of(2026, 10, 13);
    private static final LocalDate LATER = LocalDate.of(2027, 10, 12);
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 1);

    @TempDir private Path home;
    private Path old = Path.of("");
    private Path copy = Path.of("");
    private Id id = Id.fresh();

    @BeforeEach
    void lastYear() throws IOException {
        Path school = Files.createDirectories(home.resolve("school"));
        old = school.resolve("avond 2026.samenbord.json");
        copy = school.resolve("avond 2027.samenbord.json");
        Session example = ExampleEvening.session();
        id = example.id();
        write(old, example.with(on(example.board(), THEN)).at(3));
    }

    private static void write(Path file, Session session) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, SessionFormat.write(session, Unknown.NOTHING));
    }

    private static Board on(Board board, @Nullable LocalDate day) {
        Meeting meeting = board.meeting();
        return board.with(meeting.renamed(meeting.school().name(), meeting.title(), day));
    }

    /** The same id, another day, other notes and nothing of last year's. */
    private void copied(@Nullable LocalDate day, int notes) throws IOException {
        Board now = read(old).board();
        Board board = on(Board.empty(now.template(), now.meeting()), day);
        List<Note> fresh = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            fresh.add(note("Dit jaar " + i));
        }
        write(copy, new Session(id, 51, board.with(Note.class, Shelf.of(fresh))));
    }

    private static Session read(Path file) {
        try {
            return SessionFile.read(file).session();
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    private static Note note(String text) {
        return Note.of(new Cell(0, 0), "wens", "ouder", text);
    }

    private Sessions sessions() {
        Clock clock = Clock.fixed(Instant.parse("2027-10-12T19:00:00Z"), ZoneOffset.UTC);
        return new Sessions(DataFolder.in(home.resolve("own")), Home.INLINE, clock);
    }

    private static void add(OpenSession open, String text) {
        Change change = Change.Add.last(note(text));
        assertTrue(
                open.workshop().submit(Author.FACILITATOR, change) instanceof Outcome.Done, text);
    }

    private static void date(OpenSession open, @Nullable LocalDate day) {
        Board board = open.workshop().board();
        Meeting meeting = board.meeting();
        Change change = new Change.Tell(meeting, on(board, day).meeting());
        assertTrue(open.workshop().submit(Author.FACILITATOR, change) instanceof Outcome.Done);
    }

    private static CompletableFuture<News> news(OpenSession open) {
        CompletableFuture<News> told = new CompletableFuture<>();
        open.whereabouts().onNews(told::complete);
        return told.orTimeout(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static List<Version> versions(OpenSession open) throws Exception {
        CompletableFuture<List<Version>> listed = new CompletableFuture<>();
        open.versions().list(listed::complete);
        return listed.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static Dossier dossier(Path folder) {
        SchoolFolder read = FolderReading.of(folder, () -> false);
        return read.dossier(read.schools().getFirst(), TODAY);
    }

    private List<String> told() {
        return dossier(old.resolveSibling("")).sessions().stream().map(Filed::name).toList();
    }

    @Test
    void lastYearStaysInTheDossierWithItsThemesAndAgreements() throws Exception {
        copied(LATER, 5);
        Dossier dossier = dossier(old.resolveSibling(""));
        assertEquals(2, dossier.sessions().size());
        assertFalse(dossier.themes().isEmpty());
        assertFalse(dossier.days().isEmpty());
        assertEquals(2, dossier.evenings().held().size());
        for (int notes : new int[] {0, 1, 2, 3}) {
            copied(LATER, notes);
            assertEquals(2, told().size(), notes + " notes");
            copied(null, 0);
            assertEquals(2, told().size(), "prepared without a day");
        }
    }

    @Test
    void severalLaptopsOfOneEveningAreOneInTheDossierWithHowMuchTheyDiffer() throws Exception {
        Session first = read(old);
        Board plus = School.plus(first.board(), note("Van de andere laptop"));
        write(copy, first.with(plus).at(2));
        Filed filed = dossier(old.resolveSibling("")).sessions().getFirst();
        assertEquals(List.of(copy.getFileName().toString()), filed.copies());
        assertEquals(1, filed.others().getFirst().more());
        assertEquals(0, filed.others().getFirst().fewer());
        assertTrue(filed.others().getFirst().differs());
        write(copy, first.at(2));
        Filed equal = dossier(old.resolveSibling("")).sessions().getFirst();
        assertFalse(equal.others().getFirst().differs());
        copied(THEN, 4);
        assertEquals(1, told().size());
    }

    @Test
    void anIdOfItsOwnComesWithTheFirstSaveAndIsToldOnce() throws Exception {
        copied(LATER, 5);
        byte[] before = Files.readAllBytes(old);
        byte[] copied = Files.readAllBytes(copy);
        sessions().open(copy).close();
        assertArrayEquals(copied, Files.readAllBytes(copy), "opening alone changes nothing");
        try (OpenSession open = sessions().open(copy)) {
            CompletableFuture<News> news = news(open);
            add(open, "Nog een");
            assertEquals(new News.OwnId(copy, old), news.get());
        }
        Session now = read(copy);
        assertNotEquals(id, now.id());
        assertEquals(Set.of(id), now.formerly().ids());
        assertArrayEquals(before, Files.readAllBytes(old));
        try (OpenSession open = sessions().open(copy)) {
            CompletableFuture<News> news = new CompletableFuture<>();
            open.whereabouts().onNews(news::complete);
            add(open, "En nog een");
            versions(open);
            assertFalse(news.isDone(), "it is told once");
        }
        assertEquals(now.id(), read(copy).id());
        assertEquals(2, told().size());
        try (OpenSession open = sessions().open(old)) {
            add(open, "Later erbij getypt");
        }
        assertEquals(id, read(old).id(), "the earlier one keeps the id");
    }

    @Test
    void aCopyInAFolderOfItsYearIsFoundToo() throws Exception {
        copied(LATER, 5);
        Path then = home.resolve("school/2026-2027/avond.samenbord.json");
        Path now = home.resolve("school/2027-2028/avond.samenbord.json");
        Files.createDirectories(then.getParent());
        Files.createDirectories(now.getParent());
        Files.move(old, then);
        Files.move(copy, now);
        try (OpenSession open = sessions().open(now)) {
            add(open, "Nog een");
        }
        assertNotEquals(id, read(now).id());
    }

    @Test
    void versionsOfTheNewOneAreNotThoseOfLastYear() throws Exception {
        try (OpenSession open = sessions().open(old)) {
            add(open, "Nog van toen");
        }
        copied(LATER, 5);
        try (OpenSession open = sessions().open(copy)) {
            assertEquals(List.of(), versions(open), "before anything is saved");
            add(open, "Nog een");
        }
        try (OpenSession open = sessions().open(copy)) {
            List<Version> versions = versions(open);
            assertFalse(versions.isEmpty());
            for (Version version : versions) {
                assertTrue(version.notes() <= 6, "last year's notes are offered");
            }
        }
        try (OpenSession open = sessions().open(old)) {
            assertFalse(versions(open).isEmpty());
            for (Version version : versions(open)) {
                assertTrue(version.notes() > 6, "this year's notes are offered");
            }
        }
    }

    @Test
    void aDateThatIsCorrectedAfterTenSavesIsOneSessionWithAllItsVersions() throws Exception {
        copied(LATER, 0);
        Files.delete(old);
        for (int i = 0; i < 10; i++) {
            Clock clock =
                    Clock.fixed(
                            Instant.parse("2027-10-12T19:00:00Z").plusSeconds(700L * i),
                            ZoneOffset.UTC);
            Sessions sessions =
                    new Sessions(DataFolder.in(home.resolve("own")), Home.INLINE, clock);
            try (OpenSession open = sessions.open(copy)) {
                add(open, "Briefje " + i);
            }
        }
        int before;
        try (OpenSession open = sessions().open(copy)) {
            before = versions(open).size();
            assertTrue(before >= 10, before + " versions");
            date(open, LocalDate.of(2027, 10, 19));
        }
        // an old copy with the wrong date lies beside it
        Path wrong = copy.resolveSibling("avond 2027 (2).samenbord.json");
        Session now = read(copy);
        write(wrong, now.with(on(now.board(), LATER)).at(5));
        try (OpenSession open = sessions().open(copy)) {
            assertTrue(versions(open).size() >= before, versions(open).size() + " of " + before);
            add(open, "Daarna");
        }
        assertEquals(id, read(copy).id());
        assertEquals(1, told().size());
    }

    @Test
    void twoLaptopsFromOneEmptyFileAreOneEvening() throws Exception {
        Board empty =
                on(
                        Board.empty(
                                ExampleEvening.session().board().template(),
                                ExampleEvening.session().board().meeting()),
                        null);
        write(old, new Session(id, 1, empty));
        Files.copy(old, copy);
        for (Path file : List.of(old, copy)) {
            try (OpenSession open = sessions().open(file)) {
                add(open, "Van " + file.getFileName());
                CompletableFuture<News> news = new CompletableFuture<>();
                open.whereabouts().onNews(news::complete);
                versions(open);
                assertFalse(news.isDone(), "nothing is asked or told");
            }
        }
        assertEquals(read(old).id(), read(copy).id());
        Filed filed = dossier(old.resolveSibling("")).sessions().getFirst();
        assertEquals(1, filed.others().getFirst().more());
        assertEquals(1, filed.others().getFirst().fewer());
        Copies copies = Copies.read(List.of(copy), read(old).board());
        assertEquals(2, copies.upon(read(old)).board().notes().size());
    }

    @Test
    void inDoubtItIsAskedAndTheAnswerStays() throws Exception {
        copied(LATER, 0);
        try (OpenSession open = sessions().open(copy)) {
            assertEquals(new News.SameAsked(old), news(open).get());
            open.whereabouts().answer(old, true);
        }
        assertEquals(id, read(copy).id());
        assertEquals(Set.of(THEN), read(copy).formerly().days());
        assertEquals(1, told().size());
        try (OpenSession open = sessions().open(copy)) {
            CompletableFuture<News> news = new CompletableFuture<>();
            open.whereabouts().onNews(news::complete);
            versions(open);
            assertFalse(news.isDone(), "it is asked once");
        }
        copied(LATER, 0);
        try (OpenSession open = sessions().open(copy)) {
            open.whereabouts().answer(((News.SameAsked) news(open).get()).other(), false);
        }
        assertNotEquals(id, read(copy).id());
        assertEquals(2, told().size());
    }

    @Test
    void theOtherYearCanBeLaidBesideIt() throws Exception {
        copied(LATER, 5);
        Session now = read(copy);
        YearBoard board = new YearBoard(id, now.board());
        assertEquals(id, new YearFile(old).besides(board).session());
        assertEquals(
                List.of(old),
                new YearSearch(id, copy, List.of())
                        .offers(now.board()).stream().map(YearOffer::file).toList());
        write(copy, read(old).at(9));
        assertThrows(
                ProblemException.class,
                () -> new YearFile(copy).besides(new YearBoard(id, read(old).board())));
    }

    @Test
    void whatIsErasedIsGoneUnderTheOldIdAndTheNew() throws Exception {
        String name = "Fenna wil niet naast Daan zitten";
        copied(LATER, 5);
        Id note;
        try (OpenSession open = sessions().open(old)) {
            add(open, name);
            note = open.workshop().board().notes().list().getLast().id();
        }
        // the copy is made with everything in it, and gets its own id only when little is left
        Session then = read(old);
        Note said = then.board().note(note).orElseThrow();
        Board now = read(copy).board();
        write(copy, new Session(id, 51, School.plus(now, said)));
        try (OpenSession open = sessions().open(copy)) {
            add(open, "Nog een");
        }
        try (OpenSession open = sessions().open(copy)) {
            add(open, "En nog een");
        }
        assertNotEquals(id, read(copy).id());
        assertTrue(under("backups").stream().map(Path::getParent).distinct().count() >= 2);
        leftBehind(then);
        try (OpenSession open = sessions().open(copy)) {
            CompletableFuture<Erased> told = new CompletableFuture<>();
            open.erase(note, told::complete);
            Erased erased = told.get(Patience.SECONDS, TimeUnit.SECONDS);
            assertEquals(List.of(old), erased.elsewhere(), "the file of then is named");
        }
        for (Path file : under("")) {
            assertFalse(says(file, name), file.toString());
        }
        assertFalse(says(copy, name));
        try (OpenSession open = sessions().open(old)) {
            CompletableFuture<Erased> told = new CompletableFuture<>();
            open.erase(note, told::complete);
            assertEquals(List.of(), told.get(Patience.SECONDS, TimeUnit.SECONDS).elsewhere());
        }
        assertFalse(says(old, name));
        // without the name, and with what was typed since
        assertEquals(then.board().notes().size(), read(old).board().notes().size());
    }

    @Test
    void aProgramThatIsKilledWhileTheIdIsGivenLosesNothing() throws Exception {
        copied(LATER, 5);
        byte[] before = Files.readAllBytes(copy);
        Path journals = home.resolve("own/journals");
        Path kept = home.resolve("kept");
        try (OpenSession open = sessions().open(copy)) {
            CompletableFuture<News> news = news(open);
            add(open, "Nog een");
            news.get();
            assertTrue(open.awaitKept(Patience.LONG));
            try (var all = Files.list(journals)) {
                Files.copy(all.findFirst().orElseThrow(), kept);
            }
        }
        Id own = read(copy).id();
        Files.write(copy, before);
        Files.copy(kept, journals.resolve(own + "-0000abcd.journal"));
        // the journal knows these bytes: as the file that was read, or that was written
        Unfinished unfinished = sessions().unfinished().getFirst();
        try (OpenSession open = sessions().restore(unfinished)) {
            assertEquals(6, open.workshop().board().notes().size());
        }
        assertEquals(2, told().size());
    }

    @Test
    void anIdOfItsOwnIsInEveryCopyOfItFromThenOn() throws Exception {
        copied(LATER, 5);
        try (OpenSession open = sessions().open(copy)) {
            add(open, "Nog een");
        }
        Session now = read(copy);
        // another laptop that finds out by itself comes to the same
        assertEquals(now.id(), new SameEvening(id, Formerly.NONE, now.board()).ownId());
        Path again = copy.resolveSibling("avond 2027 (kopie).samenbord.json");
        Files.copy(copy, again);
        try (OpenSession open = sessions().open(again)) {
            add(open, "In de kopie");
        }
        assertEquals(now.id(), read(again).id());
        assertEquals(2, told().size());
    }

    /** A journal under the old id that a stopped program left. */
    private void leftBehind(Session then) throws Exception {
        Path journals = home.resolve("own/journals");
        try (OpenSession open = sessions().open(old)) {
            add(open, "Half af");
            assertTrue(open.awaitKept(Patience.LONG));
            try (var all = Files.list(journals)) {
                Path journal = all.findFirst().orElseThrow();
                Files.copy(journal, journals.resolve(then.id() + "-0000abcd.journal"));
            }
        }
    }

    private List<Path> under(String folder) throws IOException {
        try (var all = Files.walk(home.resolve("own").resolve(folder))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean says(Path file, String words) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
    }
}
