package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Column;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Template;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

final class SessionsTest {
    private final Template template = new TemplateLibrary().template("vijf-partnerschappen-kort");
    private final Meeting meeting =
            Meeting.of("De Brug: \"noord\"", "Ouderavond", LocalDate.of(2026, 11, 24), "nl", 2);

    @TempDir private Path folder;

    private Sessions sessions() {
        return new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
    }

    private static void add(OpenSession open, String text) {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", text);
        open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
    }

    private static Board boardIn(Path file) throws StoreException {
        return SessionFile.read(file).session().board();
    }

    @Test
    void aNewSessionHasAFileAtOnceNamedAfterSchoolAndDay() throws Exception {
        try (OpenSession open = sessions().begin(meeting, template)) {
            assertEquals(
                    "De Brug noord 2026-11-24.samenbord.json",
                    open.file().getFileName().toString());
            assertEquals(open.workshop().board(), boardIn(open.file()));
            assertInstanceOf(SaveState.Saved.class, open.state());
        }
    }

    @Test
    void aNewEveningHasAProgrammeOfTwoHoursAndAStatementOfEachColumnAndNothingElseHas()
            throws Exception {
        try (OpenSession open = sessions().begin(meeting, template)) {
            assertEquals(120, boardIn(open.file()).programme().minutes());
            List<Statement> statements = boardIn(open.file()).all(Statement.class).list();
            assertEquals(
                    template.columns().stream().map(Column::id).toList(),
                    statements.stream().map(Statement::column).toList());
            assertTrue(statements.stream().allMatch(one -> one.tallies().isEmpty()));
        }
        Template scan = new TemplateLibrary().template("team-scan");
        try (OpenSession open = sessions().begin(meeting, scan)) {
            assertEquals(Programme.NONE, boardIn(open.file()).programme());
            assertTrue(boardIn(open.file()).all(Statement.class).isEmpty());
        }
    }

    @Test
    void aChangeIsInTheFileWithinASecondWithoutAskingForIt() throws Exception {
        try (OpenSession open = sessions().begin(meeting, template)) {
            CountDownLatch saved = new CountDownLatch(1);
            open.onState(
                    state -> {
                        if (state instanceof SaveState.Saved) {
                            saved.countDown();
                        }
                    });
            add(open, "Een praatje bij het hek");
            assertInstanceOf(SaveState.Pending.class, open.state());
            assertTrue(saved.await(Patience.SECONDS, TimeUnit.SECONDS));
            assertEquals(open.workshop().board(), boardIn(open.file()));
        }
    }

    @Test
    void closingSavesAtOnceAndLeavesNoJournal() throws Exception {
        Sessions sessions = sessions();
        OpenSession open = sessions.begin(meeting, template);
        add(open, "Een praatje bij het hek");
        open.close();
        assertEquals(1, boardIn(open.file()).notes().size());
        assertEquals(0, sessions.unfinished().size());
        try (var journals = Files.list(folder.resolve("journals"))) {
            assertEquals(0, journals.count());
        }
    }

    @Test
    void theSameSessionCantBeOpenTwice() throws Exception {
        Sessions sessions = sessions();
        try (OpenSession open = sessions.begin(meeting, template)) {
            ProblemException e =
                    assertThrows(ProblemException.class, () -> sessions.open(open.file()));
            Problem.InUse inUse = assertInstanceOf(Problem.InUse.class, e.problem());
            assertTrue(inUse.here() && inUse.since() != null, inUse.toString());
        }
    }

    @Test
    void aSessionThatIsOnlyLookedAtStaysAsItIs() throws Exception {
        try (OpenSession open = sessions().begin(meeting, template)) {
            add(open, "Een praatje bij het hek");
        }
        Path file = sessions().recent().getFirst().file();
        byte[] before = Files.readAllBytes(file);
        try (OpenSession look = sessions().look(file)) {
            Problem why = assertInstanceOf(SaveState.ReadOnly.class, look.state()).why();
            assertEquals(new Problem.OnlyLooked(file), why);
            add(look, "Nog een");
            assertEquals(1, look.workshop().board().notes().size());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(), sessions().unfinished());
    }

    @Test
    void aCopyIsASecondFileWithTheSameSession() throws Exception {
        try (OpenSession open = sessions().begin(meeting, template);
                OpenSession copy = sessions().copyOf(open.file())) {
            assertFalse(open.file().equals(copy.file()));
            String name = copy.file().getFileName().toString();
            assertTrue(name.matches("De Brug noord 2026-11-24 \\(.*\\d\\d\\.\\d\\d\\)\\..*"), name);
            assertEquals(open.workshop().board(), copy.workshop().board());
            add(copy, "In de kopie");
            assertEquals(0, boardIn(open.file()).notes().size());
        }
    }

    @Test
    void ofADamagedFileTheLastVersionOpensBesideIt() throws Exception {
        Path file;
        try (OpenSession open = sessions().begin(meeting, template)) {
            add(open, "Een praatje bij het hek");
            file = open.file();
        }
        Files.writeString(file, "{ half");
        assertThrows(ProblemException.class, () -> sessions().open(file));
        assertEquals(1, sessions().lastVersion(file).orElseThrow().notes());
        try (OpenSession again = sessions().openLastVersion(file)) {
            assertEquals(1, again.workshop().board().notes().size());
            assertFalse(again.file().equals(file));
        }
        assertEquals("{ half", Files.readString(file));
        assertTrue(sessions().lastVersion(folder.resolve("other.json")).isEmpty());
    }

    @Test
    void aFileThatSomebodyElseChangedIsNeverOverwritten() throws Exception {
        OpenSession open = sessions().begin(meeting, template);
        Path original = open.file();
        Files.writeString(original, "something else");
        add(open, "Een praatje bij het hek");
        open.close();
        assertEquals("something else", Files.readString(original));
        assertEquals(1, boardIn(open.file()).notes().size());
        assertEquals(
                new Problem.ChangedUnderneath(original, open.file()),
                assertInstanceOf(SaveState.Elsewhere.class, open.state()).problem());
    }

    @Test
    void recentSessionsAreRememberedWithTheirNotes() throws Exception {
        try (OpenSession open = sessions().begin(meeting, template)) {
            add(open, "Een praatje bij het hek");
        }
        Recent recent = sessions().recent().getFirst();
        assertEquals(1, recent.notes());
        assertEquals("De Brug: \"noord\" · Ouderavond", recent.title());
        sessions().forget(recent);
        assertEquals(0, sessions().recent().size());
    }

    @Test
    void damagedSettingsAreKeptAside() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{ \"recent\": 12");
        Preferences preferences = sessions().preferences();
        assertEquals("", preferences.choice("language"));
        preferences.choose("language", "en");
        assertEquals("en", sessions().preferences().choice("language"));
        assertTrue(Files.exists(folder.resolve("settings-damaged.json")));
    }

    @Test
    void theExampleOpensEachTimeAsASessionOfItsOwn() throws Exception {
        Sessions sessions = sessions();
        try (OpenSession one = sessions.example();
                OpenSession other = sessions.example()) {
            assertEquals(62, one.workshop().board().notes().size());
            assertFalse(one.file().equals(other.file()));
        }
    }
}
