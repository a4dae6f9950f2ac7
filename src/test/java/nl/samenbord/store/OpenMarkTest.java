package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A session that somebody else has open is not opened by mistake, and says who and since when. */
final class OpenMarkTest {
    @TempDir private Path folder;
    private final MovableClock clock = new MovableClock("2026-11-24T20:14:00Z", "Europe/Amsterdam");
    private final Board board =
            Board.empty(
                    new TemplateLibrary().template("vijf-partnerschappen-kort"),
                    Meeting.of("De Brug", "Ouderavond", null, "nl", 1));
    private Path file = Path.of("");

    @BeforeEach
    void create() throws StoreException {
        file = folder.resolve("avond.samenbord.json");
        Session session = Session.fresh(board);
        SessionFile.create(file, new Opened(session, Unknown.NOTHING, false), laptop("een"))
                .close();
    }

    private Shelter laptop(String name) {
        return Shelter.in(DataFolder.in(folder.resolve(name)), clock);
    }

    private Path mark() {
        return OpenMark.beside(file);
    }

    private void markedBy(String program, String computer) throws Exception {
        Instant since = Instant.parse("2026-11-24T19:00:00Z");
        Files.write(mark(), new OpenMark.Says(program, computer, since).bytes());
    }

    private static Fault fault(Path file, Shelter shelter) {
        return assertThrows(StoreException.class, () -> SessionFile.open(file, shelter, false))
                .fault();
    }

    @Test
    void theMarkStandsBesideTheFileAsLongAsItIsOpen() throws Exception {
        try (SessionFile open = SessionFile.open(file, laptop("een"), false)) {
            assertTrue(Files.exists(mark()));
            assertFalse(open.readOnly());
        }
        assertFalse(Files.exists(mark()));
    }

    @Test
    void anotherProgramIsToldSinceWhenAndNothingIsChanged() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (SessionFile open = SessionFile.open(file, laptop("een"), false)) {
            Shelter other = laptop("twee");
            assertEquals(Fault.IN_USE, fault(file, other));
            Holder holder = other.claims().holder(file);
            assertEquals(clock.instant(), holder.since());
            assertTrue(holder.here());
            assertTrue(open.stands());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aMarkOfAnotherComputerIsToldAndCanBeTakenOver() throws Exception {
        markedBy("someone", "LAPTOP-9");
        Shelter here = laptop("een");
        assertEquals(Fault.IN_USE, fault(file, here));
        assertEquals(
                new Holder("LAPTOP-9", false, Instant.parse("2026-11-24T19:00:00Z")),
                here.claims().holder(file));
        try (SessionFile open = SessionFile.open(file, here, true)) {
            assertTrue(open.write(open.prepare(board)));
        }
        assertFalse(Files.exists(mark()));
    }

    @Test
    void whoeverWasTakenOverLeavesTheMarkOfTheOther() throws Exception {
        SessionFile open = SessionFile.open(file, laptop("een"), false);
        markedBy("someone", "LAPTOP-9");
        open.close();
        assertTrue(Files.exists(mark()));
    }

    @Test
    void aMarkThatThisProgramLeftWhenItWasStoppedIsNoHindrance() throws Exception {
        byte[] left;
        SessionFile open = SessionFile.open(file, laptop("een"), false);
        left = Files.readAllBytes(mark());
        open.close();
        Files.write(mark(), left);
        SessionFile.open(file, laptop("een"), false).close();
        assertEquals(Fault.IN_USE, faultAfter(left, laptop("twee")));
    }

    private Fault faultAfter(byte[] left, Shelter other) throws Exception {
        Files.write(mark(), left);
        return fault(file, other);
    }

    @Test
    void aMarkThatSaysNothingIsNoHindrance() throws Exception {
        Files.writeString(mark(), "{ half");
        SessionFile.open(file, laptop("een"), false).close();
        assertFalse(Files.exists(mark()));
    }

    @Test
    void lookingNeedsNoClaimAndWritesNothing() throws Exception {
        try (SessionFile open = SessionFile.open(file, laptop("een"), false);
                SessionFile look = SessionFile.look(file, laptop("twee"))) {
            assertTrue(look.readOnly() && look.onlyLooked());
            assertEquals(open.session(), look.session());
        }
    }

    @Test
    void whatSomebodyElseWroteIsNeverOverwrittenAndCanBeTakenIn() throws Exception {
        Shelter here = laptop("een");
        try (SessionFile open = SessionFile.open(file, here, false)) {
            try (SessionFile other = SessionFile.open(file, laptop("twee"), true)) {
                assertTrue(other.write(other.prepare(board)));
            }
            byte[] theirs = Files.readAllBytes(file);
            Prepared next = open.prepare(board);
            assertFalse(open.stands());
            assertFalse(open.write(next));
            assertArrayEquals(theirs, Files.readAllBytes(file));
            open.takeIn(open.theirs());
            assertEquals(2, open.inFile().revision());
            assertArrayEquals(
                    theirs,
                    Files.readAllBytes(here.backups().of(open.session().id()).getFirst().file()));
            assertTrue(open.write(open.prepare(board)));
            assertEquals(3, SessionFile.read(file).session().revision());
        }
    }
}
