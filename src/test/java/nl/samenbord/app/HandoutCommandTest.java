package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class HandoutCommandTest {
    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void writeAnEvening() {
        terminal = new Terminal(folder);
        terminal.nl("example", "-o", "@a.samenbord.json");
    }

    @Test
    void thePdfComesBesideTheFile() throws IOException {
        Terminal.Said said = terminal.nl("handout", "@a.samenbord.json");
        assertEquals(List.of("a.pdf", "a.samenbord.json"), terminal.files());
        try (PDDocument pdf = Loader.loadPDF(terminal.file("a.pdf").toFile())) {
            assertEquals(
                    new Terminal.Said(
                            0,
                            "@a.pdf: gemaakt, "
                                    + pdf.getNumberOfPages()
                                    + " bladzijden"
                                    + System.lineSeparator(),
                            ""),
                    said);
            assertTrue(new PDFTextStripper().getText(pdf).contains("De Zeven Lantaarns"));
        }
    }

    @Test
    void anotherPdfIsNotReplacedUnasked() throws IOException {
        terminal.write("a.pdf", "van mij");
        assertEquals(1, terminal.nl("handout", "@a.samenbord.json").code());
        assertEquals("van mij", terminal.read("a.pdf"));
        assertEquals(
                0,
                terminal.nl("handout", "@a.samenbord.json", "--force", "--form", "report").code());
        assertEquals(2, terminal.nl("handout", "@a.pdf", "--force").code());
    }

    @Test
    void paperForTheTablesComesOnTheSheetsAskedFor() throws IOException {
        assertEquals(0, terminal.nl("handout", "@a.samenbord.json", "--form", "cards").code());
        assertEquals(
                0,
                terminal.nl("handout", "@a.samenbord.json", "--form=cards", "--paper=a3").code());
        assertEquals(
                List.of("a-cards-a3.pdf", "a-cards-a4.pdf", "a.samenbord.json"), terminal.files());
        for (String size : List.of("a4", "a3")) {
            Path file = terminal.file("a-cards-" + size + ".pdf");
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                float width = pdf.getPage(0).getMediaBox().getWidth();
                assertEquals(size.equals("a4") ? 595 : 842, Math.round(width));
                assertTrue(new PDFTextStripper().getText(pdf).contains("Vragenkaarten"));
            }
        }
    }

    @Test
    void aReportCanBeReadAsASessionByEveryCommand() throws IOException {
        terminal.nl("handout", "@a.samenbord.json");
        assertEquals(
                "@a.pdf: ok, 61 briefjes",
                terminal.nl("check", "@a.pdf").out().split(",")[0]
                        + ","
                        + terminal.nl("check", "@a.pdf").out().split(",")[1]);
        assertEquals(0, terminal.nl("convert", "@a.pdf", "-o", "@b.json").code());
        assertTrue(terminal.nl("check", "@b.json").out().contains("61 briefjes"));
        assertEquals(0, terminal.nl("export", "@a.pdf", "--csv", "-o", "@b.csv").code());
        assertEquals(0, terminal.nl("handout", "@a.pdf", "-o", "@b.pdf").code());
        assertEquals(2, terminal.nl("handout", "@a.pdf", "--force").code(), "never over itself");
    }

    @Test
    void theSessionIsInsideOnlyWhereThatIsUsualOrAskedFor() throws IOException {
        terminal.nl("handout", "@a.samenbord.json", "--session", "no", "-o", "@no.pdf");
        terminal.nl("handout", "@a.samenbord.json", "--form", "cards", "-o", "@cards.pdf");
        terminal.nl(
                "handout", "@a.samenbord.json", "--form=cards", "--session=yes", "-o", "@yes.pdf");
        assertEquals(1, terminal.nl("check", "@no.pdf").code());
        assertEquals(1, terminal.nl("check", "@cards.pdf").code());
        assertEquals(0, terminal.nl("check", "@yes.pdf").code());
        Terminal.Said said = terminal.nl("handout", "@a.samenbord.json", "--session", "ja");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("yes, no"), said.err());
    }

    @Test
    void eachFormIsCalledAfterItself() throws IOException {
        for (String form : List.of("handout", "directie", "poster")) {
            Terminal.Said said = terminal.nl("handout", "@a.samenbord.json", "--form", form);
            assertEquals(0, said.code(), said.err());
            try (PDDocument pdf = Loader.loadPDF(terminal.file("a-" + form + ".pdf").toFile())) {
                assertTrue(new PDFTextStripper().getText(pdf).contains("De Zeven Lantaarns"));
            }
        }
        assertEquals(2, terminal.nl("handout", "@a.samenbord.json", "--form", "flyer").code());
    }

    @Test
    void thePaperSpeaksTheLanguageThatIsAskedFor() throws IOException {
        terminal.en("handout", "@a.samenbord.json", "-o", "@a.pdf");
        try (PDDocument pdf = Loader.loadPDF(terminal.file("a.pdf").toFile())) {
            String words = new PDFTextStripper().getText(pdf);
            assertTrue(words.contains("What counts most"), words);
            assertTrue(words.contains("Wat wensen en verwachten we van elkaar?"), words);
        }
    }

    @Test
    void theHelpNamesTheFormsAndThePapers() {
        String help = terminal.nl("handout", "--help").out();
        assertTrue(help.contains("handout, report, directie,"), help);
        assertTrue(help.contains("a4, a3"), help);
    }

    @Test
    void charactersWithoutALetterAreToldByTheirCode() throws IOException {
        terminal.write("n.csv", "vak;tekst\nA1;dit \uE123 teken\n");
        terminal.nl("import", "@n.csv", "-o", "@s.json");
        Terminal.Said said = terminal.en("handout", "@s.json", "-o", "@s.pdf");
        assertEquals(0, said.code());
        assertEquals(
                "@s.json: These characters are on paper as a code: U+E123."
                        + System.lineSeparator(),
                said.err());
        assertFalse(said.out().isEmpty());
    }
}
