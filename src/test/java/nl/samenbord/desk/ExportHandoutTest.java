package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.handout.SessionInside;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.TemplateLibrary;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

final class ExportHandoutTest {
    private final Board board = ExampleEvening.session().board();
    private final ExportHandout export = new ExportHandout();

    @TempDir private Path folder;

    @Test
    void aHandoutIsWrittenAndItsPagesAreTold() throws Exception {
        Path file = folder.resolve("avond.pdf");
        List<Integer> told = new ArrayList<>();
        ExportHandout.Exported exported = export.write(board, Printout.REPORT, file, told::add);
        assertTrue(
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .startsWith("%PDF-1.7"));
        assertEquals(exported.pages(), told.getLast());
        assertEquals(List.of(), exported.shownAsCode());
    }

    @Test
    void aHandoutCanCarryItsSession() throws Exception {
        Path file = folder.resolve("avond.pdf");
        byte[] session = "{\"format\":\"samenbord-session\"}".getBytes(StandardCharsets.UTF_8);
        export.carrying(session).write(board, Printout.REPORT, file, pages -> true);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(Set.of(SessionInside.NAME), files.keySet());
        }
    }

    @Test
    void everyPrintoutIsADocumentOfItsOwn() throws Exception {
        Path file = folder.resolve("avond.pdf");
        Set<Long> sizes = new HashSet<>();
        for (Printout printout : Printout.values()) {
            assertTrue(export.write(board, printout, file, pages -> true).pages() > 5);
            sizes.add(Files.size(file));
        }
        assertEquals(Printout.values().length, sizes.size());
    }

    @Test
    void anEmptyEveningHasTheStatementsThatLieReadyOnItsCards() throws Exception {
        Meeting meeting = Meeting.of("De Vlinderboom", "Ouderavond", null, "nl", 2);
        TemplateLibrary library = new TemplateLibrary();
        Board evening = Board.empty(library.template("vijf-partnerschappen"), meeting);
        Board later = Board.empty(library.template("swot"), meeting);
        String ready = new Stock().statements("nl").getFirst().text();
        assertTrue(printed(evening, Printout.CARDS_A4).contains(ready));
        assertFalse(printed(evening, Printout.REPORT).contains(ready));
        assertFalse(printed(later, Printout.CARDS_A4).contains(ready), "not an evening");
        Statement own = new Statement(Id.fresh(), "Onze eigen zin.", "", "", List.of(), Map.of());
        Board chosen = evening.with(Statement.class, Shelf.of(List.of(own)));
        String cards = printed(chosen, Printout.CARDS_A4);
        assertTrue(cards.contains(own.text()) && !cards.contains(ready));
    }

    private String printed(Board empty, Printout printout) throws Exception {
        Path file = folder.resolve("leeg.pdf");
        export.write(empty, printout, file, pages -> true);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aStoppedExportLeavesWhatWasThere() throws Exception {
        Path file = folder.resolve("avond.pdf");
        Files.writeString(file, "vorig jaar");
        assertThrows(
                CancellationException.class,
                () -> export.write(board, Printout.REPORT, file, pages -> pages < 3));
        assertEquals("vorig jaar", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aFolderThatIsGoneIsAProblemAndNotAFile() {
        Path file = folder.resolve("weg").resolve("avond.pdf");
        ProblemException e =
                assertThrows(
                        ProblemException.class,
                        () -> export.write(board, Printout.REPORT, file, pages -> true));
        assertInstanceOf(Problem.FolderGone.class, e.problem());
        assertFalse(Files.exists(file));
    }
}
