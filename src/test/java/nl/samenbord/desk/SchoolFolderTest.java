package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Method;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.board.dossier.Phase;
import nl.samenbord.board.dossier.RouteStep;
import nl.samenbord.board.dossier.School;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder of a school is all there is of its dossier. */
final class SchoolFolderTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 30);
    private static final String EVENING = "avond.samenbord.json";

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void twoYears() throws IOException {
        folder = Files.createDirectories(home.resolve("De Vlinderboom"));
        for (Filed filed : School.twoYears()) {
            write(folder.resolve(filed.name()), filed.board());
        }
    }

    private static void write(Path file, Board board) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, SessionFormat.write(Session.fresh(board), Unknown.NOTHING));
    }

    private Sessions sessions() {
        return new Sessions(DataFolder.in(home.resolve("own")), Home.INLINE, Clock.systemUTC());
    }

    private static SchoolFolder read(Path folder) {
        return FolderReading.of(folder, () -> false);
    }

    private static Dossier dossier(Path folder) {
        return read(folder).dossier("De Vlinderboom", TODAY);
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String read = Arrays.hashCode(Files.readAllBytes(file)) + "";
                all.put(folder.relativize(file).toString(), read);
            }
        }
        return all;
    }

    @Test
    void movingTheFolderMovesTheDossierAndReadingWritesNothing() throws IOException {
        Map<String, String> before = bytes(folder);
        Dossier here = dossier(folder);
        Path moved = home.resolve("stick").resolve("school");
        Files.createDirectories(moved.resolveSibling(""));
        Files.move(folder, moved);
        Dossier there = dossier(moved);
        assertEquals(6, there.sessions().size());
        assertEquals(here.sessions(), there.sessions());
        for (RouteStep step : RouteStep.values()) {
            assertEquals(here.standing(step), there.standing(step));
        }
        for (Phase phase : Phase.values()) {
            assertEquals(here.standing(phase), there.standing(phase));
        }
        assertEquals(before, bytes(moved));
        assertInstanceOf(Problem.FolderGone.class, read(folder).problems().getFirst());
    }

    @Test
    void whatCanNotBeReadIsNamedAndSpoilsNothing() throws IOException {
        Dossier before = dossier(folder);
        Files.writeString(folder.resolve("kapot.samenbord.json"), "{\"format\": ");
        Files.writeString(folder.resolve("boodschappen.json"), "[1, 2]");
        Files.writeString(folder.resolve("notulen.pdf"), "geen pdf");
        Files.writeString(folder.resolve("brief.docx"), "brief");
        Files.writeString(folder.resolve("." + EVENING + ".open"), "{}");
        Files.writeString(folder.resolve("." + EVENING + ".0123abcd.tmp"), "{");
        SchoolFolder read = read(folder);
        assertEquals(
                List.of("kapot.samenbord.json"),
                read.problems().stream()
                        .map(one -> String.valueOf(one.file().getFileName()))
                        .toList());
        assertEquals(before.sessions(), dossier(folder).sessions());
    }

    @Test
    void aFolderBelowIsReadButNoDeeperOne() throws IOException {
        Board board = School.evening("2025-11-11", 3);
        write(folder.resolve("2025-2026").resolve("avond.samenbord.json"), board);
        write(folder.resolve("2025-2026").resolve("oud").resolve("a.samenbord.json"), board);
        write(folder.resolve(".verborgen").resolve("a.samenbord.json"), board);
        Dossier dossier = dossier(folder);
        assertEquals(7, dossier.sessions().size());
        SchoolFolder read = read(folder);
        Filed first = dossier.sessions().getFirst();
        assertTrue(Files.exists(read.file(first)));
        assertEquals("2025-2026", Path.of(first.name()).getName(0).toString());
    }

    @Test
    void ofAFolderWithTooMuchItIsToldHowMuchWasNotRead() throws IOException {
        Path full = Files.createDirectories(home.resolve("vol"));
        for (int i = 0; i < FolderReading.MOST + 7; i++) {
            Files.writeString(full.resolve("leeg " + i + ".json"), "{}");
        }
        assertEquals(7, read(full).left());
        assertEquals(0, read(folder).left());
        assertEquals(6, FolderReading.of(folder, () -> true).left());
    }

    @Test
    void severalSchoolsInOneFolderAreSeveralDossiers() throws IOException {
        Board other =
                School.evening("2026-11-24", 2)
                        .with(Meeting.of("Het Kompas", "Ouderavond", TODAY, "nl", 2));
        write(folder.resolve("kompas.samenbord.json"), other);
        SchoolFolder read = read(folder);
        assertEquals(List.of("De Vlinderboom", "Het Kompas"), read.schools());
        assertEquals(1, read.dossier("het kompas", TODAY).sessions().size());
        assertEquals(6, dossier(folder).sessions().size());
    }

    @Test
    void aSessionInsideAPdfCountsOnlyWhereItIsTheOnlyCopy() throws Exception {
        Board evening = SessionFile.read(folder.resolve(EVENING)).session().board();
        Printout report = Printout.usual(PaperForm.ofTheEvening(), evening);
        byte[] pdf = new ExportHandout().make(evening, report, pages -> true).pdf();
        Files.write(folder.resolve("verslag.pdf"), pdf);
        Dossier both = dossier(folder);
        assertEquals(6, both.sessions().size());
        assertEquals(List.of("verslag.pdf"), filed(both, EVENING).copies());
        Files.delete(folder.resolve(EVENING));
        Dossier only = dossier(folder);
        assertEquals(6, only.sessions().size());
        assertTrue(filed(only, "verslag.pdf").isPdf());
        try (OpenSession taken = sessions().takeOut(folder.resolve("verslag.pdf"))) {
            assertEquals(folder, taken.file().getParent());
        }
        assertEquals(6, dossier(folder).sessions().size());
        assertEquals(
                List.of("verslag.pdf"), filed(dossier(folder), "verslag.samenbord.json").copies());
    }

    private static Filed filed(Dossier dossier, String name) {
        return dossier.sessions().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSessionIsPutElsewhereInItsOwnFileAndNothingElseChanges() throws Exception {
        Path file = folder.resolve(EVENING);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\\{", "{\n  \"ietsAnders\": 7,"));
        Method before = method(file);
        Method after = new Method("", "Fase 2: Visie", 4, List.of());
        sessions().filing().place(file, before, after);
        assertEquals(after, method(file));
        assertTrue(Files.readString(file).contains("\"ietsAnders\": 7"));
        assertEquals(RouteStep.TEAM, dossier(folder).place(filed(dossier(folder), EVENING)).step());
        sessions().filing().place(file, after, before);
        Board back = SessionFile.read(file).session().board();
        assertEquals(before, back.meeting().method());
        try (var files = Files.list(folder)) {
            assertEquals(6, files.count());
        }
    }

    private static Method method(Path file) throws Exception {
        return SessionFile.read(file).session().board().meeting().method();
    }

    @Test
    void oneThatIsOpenElsewhereIsNotPutAnywhere() throws Exception {
        Path file = folder.resolve(EVENING);
        Method other = new Method("", "", 4, List.of());
        try (OpenSession open = sessions().open(file)) {
            byte[] before = Files.readAllBytes(file);
            ProblemException refused =
                    assertThrows(
                            ProblemException.class,
                            () -> sessions().filing().place(file, method(file), other));
            assertInstanceOf(Problem.InUse.class, refused.problem());
            assertArrayEquals(before, Files.readAllBytes(file));
            Meeting meeting = open.workshop().board().meeting();
            open.workshop()
                    .submit(Author.FACILITATOR, new Change.Tell(meeting, meeting.led(other)));
        }
        assertEquals(4, method(file).step());
        Path newer = folder.resolve("nieuwer.samenbord.json");
        Files.writeString(newer, Files.readString(file).replaceFirst("1,\\s*0", "9, 0"));
        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () -> sessions().filing().place(newer, method(file), other));
        assertInstanceOf(Problem.OfFile.class, refused.problem());
    }
}
