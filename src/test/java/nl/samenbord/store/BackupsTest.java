package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bytes of earlier saves are kept among the program's own things, fewer as they grow older. */
final class BackupsTest {
    @TempDir private Path folder;
    private final MovableClock clock = new MovableClock("2026-11-24T18:00:00Z", "Europe/Amsterdam");
    private Board board =
            Board.empty(
                    new TemplateLibrary().template("vijf-partnerschappen-kort"),
                    Meeting.of("De Brug", "Ouderavond", null, "nl", 1));

    private Path file() {
        return folder.resolve("avond.samenbord.json");
    }

    private Shelter shelter() {
        return Shelter.in(DataFolder.in(folder.resolve("eigen")), clock);
    }

    private SessionFile create() throws StoreException {
        return SessionFile.create(
                file(), new Opened(Session.fresh(board), Unknown.NOTHING, false), shelter());
    }

    private void type(SessionFile file) throws StoreException {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", "briefje");
        board = ((Outcome.Done) Change.Add.last(note).on(board)).board();
        assertTrue(file.write(file.prepare(board)));
    }

    private List<Backup> backups(SessionFile file) {
        return shelter().backups().of(file.session().id());
    }

    private static List<Integer> notes(List<Backup> backups) {
        return backups.stream().map(Backup::notes).toList();
    }

    @Test
    void theVeryBytesOfASaveAreKept() throws Exception {
        byte[] first;
        try (SessionFile file = create()) {
            clock.pass(Duration.ofMinutes(2));
            type(file);
            first = Files.readAllBytes(file());
            clock.pass(Duration.ofMinutes(2));
            type(file);
            assertEquals(List.of(1, 0), notes(backups(file)));
            Backup kept = backups(file).getFirst();
            assertArrayEquals(first, Files.readAllBytes(kept.file()));
            assertEquals(Instant.parse("2026-11-24T18:02:00Z"), kept.at());
            assertEquals(2, kept.revision());
        }
    }

    @Test
    void whatStoodThereIsKeptBeforeItIsOverwrittenForTheFirstTime() throws Exception {
        create().close();
        byte[] found = Files.readAllBytes(file());
        try (SessionFile file = SessionFile.open(file(), shelter(), false)) {
            for (Backup each : backups(file)) {
                Files.delete(each.file());
            }
            type(file);
            assertArrayEquals(found, Files.readAllBytes(backups(file).getFirst().file()));
        }
    }

    @Test
    void atMostOneAMinuteIsKeptWhileOneTypesAndTheLastWhenItIsPutAway() throws Exception {
        SessionFile file = create();
        for (int second = 0; second < 300; second += 5) {
            type(file);
            clock.pass(Duration.ofSeconds(5));
        }
        int kept = backups(file).size();
        assertTrue(kept >= 4 && kept <= 6, "kept " + kept);
        file.close();
        assertEquals(60, backups(file).getFirst().notes());
    }

    @Test
    void theyAreThinnedByAge() throws Exception {
        SessionFile file = create();
        for (int minute = 0; minute < 180; minute++) {
            type(file);
            clock.pass(Duration.ofMinutes(1));
        }
        shelter().backups().thin();
        List<Long> ages = ages(backups(file));
        assertEquals(
                List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L),
                ages.stream().filter(age -> age <= 10).toList());
        List<Long> evening = ages.stream().filter(age -> age > 10).toList();
        assertTrue(evening.size() >= 16 && evening.size() <= 18, evening.toString());
        for (int i = 1; i < evening.size(); i++) {
            assertTrue(evening.get(i) - evening.get(i - 1) >= 9, evening.toString());
        }
        for (int day = 0; day < 45; day++) {
            clock.pass(Duration.ofDays(1));
            type(file);
        }
        List<String> days =
                backups(file).stream()
                        .map(b -> b.at().atZone(clock.getZone()).toLocalDate().toString())
                        .toList();
        assertEquals(30, days.size());
        assertEquals(30, days.stream().distinct().count());
    }

    private List<Long> ages(List<Backup> backups) {
        return backups.stream()
                .map(backup -> Duration.between(backup.at(), clock.instant()).toMinutes())
                .toList();
    }

    @Test
    void ofADayTheLastStays() throws Exception {
        SessionFile file = create();
        for (int tenth = 0; tenth < 12; tenth++) {
            type(file);
            clock.pass(Duration.ofMinutes(10));
        }
        file.close();
        clock.pass(Duration.ofDays(2));
        shelter().backups().thin();
        assertEquals(List.of(12), notes(backups(file)));
    }

    @Test
    void aClockThatWasSetBackTakesNothingAway() throws Exception {
        SessionFile file = create();
        for (int minute = 0; minute < 5; minute++) {
            type(file);
            clock.pass(Duration.ofMinutes(2));
        }
        int before = backups(file).size();
        clock.pass(Duration.ofDays(-3000));
        shelter().backups().thin();
        assertEquals(before, backups(file).size());
        type(file);
        assertEquals(5, backups(file).getFirst().notes());
    }

    @Test
    void whatStoodThereBeforeSomethingWasBroughtBackStaysForThirtyDays() throws Exception {
        create().close();
        byte[] found = Files.readAllBytes(file());
        try (SessionFile file = SessionFile.open(file(), shelter(), false)) {
            file.goOn(file.session());
            for (int second = 0; second < 200; second++) {
                type(file);
                clock.pass(Duration.ofSeconds(1));
            }
            clock.pass(Duration.ofDays(29));
            shelter().backups().thin();
            assertArrayEquals(found, Files.readAllBytes(backups(file).getLast().file()));
        }
    }

    @Test
    void aSaveGoesThroughWhereNoBackupCanBeMadeButNotWhenSomethingIsBroughtBack() throws Exception {
        Files.createDirectories(folder.resolve("eigen"));
        Files.writeString(folder.resolve("eigen").resolve("backups"), "in the way");
        try (SessionFile file = create()) {
            type(file);
            assertEquals(1, SessionFile.read(file()).session().board().notes().size());
        }
        byte[] found = Files.readAllBytes(file());
        try (SessionFile file = SessionFile.open(file(), shelter(), false)) {
            file.goOn(file.session());
            Prepared next = file.prepare(board);
            assertThrows(StoreException.class, () -> file.write(next));
            assertArrayEquals(found, Files.readAllBytes(file()));
        }
    }

    static List<Locale> laptops() {
        return Stream.of("ar-EG", "fa-IR", "mr-IN", "ne-NP", "my-MM", "ckb-IQ")
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** An earlier program wrote the names of its versions in the digits of the laptop. */
    private void rename(List<Backup> versions, Locale laptop) throws IOException {
        for (Backup version : versions) {
            String name = version.file().getFileName().toString();
            String[] parts = name.split("-", 4);
            for (int i = 0; i < 3; i++) {
                parts[i] = String.format(laptop, "%d", Long.parseLong(parts[i]));
            }
            Files.move(version.file(), version.file().resolveSibling(String.join("-", parts)));
        }
    }

    private static boolean isPlain(Backup version) {
        return version.file().getFileName().toString().matches("[0-9].*");
    }

    @ParameterizedTest
    @MethodSource("laptops")
    void thoseInTheDigitsOfALaptopAreFoundAndErasedAndThinned(Locale laptop) throws Exception {
        try (SessionFile file = create()) {
            clock.pass(Duration.ofMinutes(2));
            type(file);
            clock.pass(Duration.ofMinutes(2));
            type(file);
            List<Backup> before = backups(file);
            rename(before, laptop);
            List<Backup> after = backups(file);
            assertTrue(after.stream().noneMatch(BackupsTest::isPlain), after.toString());
            assertEquals(
                    before.stream().map(Backup::at).toList(),
                    after.stream().map(Backup::at).toList());
            assertEquals(notes(before), notes(after));

            Id note = board.notes().list().getFirst().id();
            Id session = file.session().id();
            List<Path> left =
                    shelter().backups().erase(Set.of(session), new Erasing(note, board, List.of()));
            assertEquals(List.of(), left);
            for (Backup each : backups(file)) {
                Board rest = SessionFile.read(each.file()).session().board();
                assertTrue(rest.note(note).isEmpty());
            }
            rename(backups(file), laptop);
            clock.pass(Duration.ofDays(40));
            shelter().backups().thin();
            assertEquals(List.of(), backups(file));
        }
    }

    @Test
    void nothingButBackupsIsInTheirFolder() throws Exception {
        try (SessionFile file = create()) {
            type(file);
        }
        try (Stream<Path> all = Files.walk(folder.resolve("eigen").resolve("backups"))) {
            String names =
                    all.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString())
                            .collect(Collectors.joining(" "));
            assertTrue(
                    names.matches("(\\d+-\\d+-\\d+-[0-9a-f]{8}(-lasting)?\\.json ?|file ?)+"),
                    names);
            assertFalse(names.isEmpty());
        }
    }
}
