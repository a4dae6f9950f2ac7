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
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

final class ExportHandoutTest {
    private final Board board = ExampleEvening.session().board();
    private final ExportHandout export = new ExportHandout();
    private final Printout report = Printout.usual(PaperForm.ofTheEvening(), board);
    private final Printout cards = Printout.usual(PaperForm.forTheTables(), board);

    @TempDir private Path folder;

    @Test
    void aDocumentIsMadeAndItsPagesAreToldAndItIsWrittenWhole() throws Exception {
        Path file = folder.resolve("avond.pdf");
        List<Integer> told = new ArrayList<>();
        Paperwork paperwork = export.make(board, report, told::add);
        paperwork.write(file, false);
        assertTrue(
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .startsWith("%PDF-1.7"));
        assertEquals(paperwork.pages(), told.getLast());
        assertEquals(Math.ceilDiv(Files.size(file), 1000), paperwork.kilobytes());
        assertEquals(List.of(), paperwork.shownAsCode());
    }

    @Test
    void everyDocumentOnAllItsSheetsInAllLanguagesIsOneOfItsOwn() {
        Set<Integer> made = new HashSet<>();
        int wanted = 0;
        for (PaperForm form : PaperForm.all()) {
            for (Sheets sheets : form.sheets()) {
                for (Language language : Language.values()) {
                    Printout printout = new Printout(form, sheets, language, false);
                    made.add(Arrays.hashCode(export.make(board, printout, pages -> true).pdf()));
                    wanted++;
                }
            }
        }
        assertEquals(wanted, made.size());
    }

    @Test
    void theWordsChangeWithTheLanguageAndTheNotesStay() throws Exception {
        String dutch = printed(board, report);
        String english = printed(board, report.in(Language.ENGLISH));
        assertTrue(dutch.contains("bladzijde 1 van") && english.contains("page 1 of"));
        String note = board.notes().list().getFirst().text();
        assertTrue(dutch.contains(note) && english.contains(note));
    }

    @Test
    void anEmptyEveningHasTheStatementsThatLieReadyOnItsCards() throws Exception {
        Meeting meeting = Meeting.of("De Vlinderboom", "Ouderavond", null, "nl", 2);
        TemplateLibrary library = new TemplateLibrary();
        Board evening = Board.empty(library.template("vijf-partnerschappen"), meeting);
        Board later = Board.empty(library.template("swot"), meeting);
        String ready = new Stock().statements("nl").getFirst().text();
        assertTrue(printed(evening, cards).contains(ready));
        assertFalse(printed(evening, report).contains(ready));
        assertFalse(printed(later, cards).contains(ready), "not an evening");
        Statement own = new Statement(Id.fresh(), "Onze eigen zin.", "", "", List.of(), Map.of());
        Board chosen = evening.with(Statement.class, Shelf.of(List.of(own)));
        String made = printed(chosen, cards);
        assertTrue(made.contains(own.text()) && !made.contains(ready));
    }

    private String printed(Board empty, Printout printout) throws Exception {
        Path file = folder.resolve("leeg.pdf");
        export.make(empty, printout, pages -> true).write(file, true);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatIsNoLongerWantedIsNotMade() {
        assertThrows(
                CancellationException.class, () -> export.make(board, report, pages -> pages < 3));
    }

    @Test
    void aFileThatIsThereStaysUnlessItMayGo() throws Exception {
        Path file = folder.resolve("avond.pdf");
        Files.writeString(file, "vorig jaar");
        Paperwork paperwork = export.make(board, cards, pages -> true);
        ProblemException e =
                assertThrows(ProblemException.class, () -> paperwork.write(file, false));
        assertInstanceOf(Problem.AlreadyThere.class, e.problem());
        assertEquals("vorig jaar", Files.readString(file));
        paperwork.write(file, true);
        assertTrue(Files.size(file) > 1000);
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aStickThatIsGoneIsAProblemAndNotAFile() {
        Path file = folder.resolve("stick").resolve("avond.pdf");
        Paperwork paperwork = export.make(board, cards, pages -> true);
        ProblemException e =
                assertThrows(ProblemException.class, () -> paperwork.write(file, true));
        assertInstanceOf(Problem.FolderGone.class, e.problem());
        assertFalse(Files.exists(file));
    }
}
