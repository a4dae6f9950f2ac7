package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Two years beside each other, asked for on the command line. */
final class CompareCommandTest {
    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void twoYears() throws IOException {
        terminal = new Terminal(folder);
        write("a.json", SecondEvening.first());
        write("b.json", SecondEvening.told());
    }

    private void write(String name, YearBoard board) throws IOException {
        Session session = new Session(board.session(), 1, board.board());
        byte[] bytes = SessionFormat.write(session, Unknown.NOTHING);
        terminal.write(name, new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void twoSessionsBecomeOnePdfAndStayAsTheyAre() throws IOException {
        String before = terminal.read("a.json") + terminal.read("b.json");
        Terminal.Said said = terminal.nl("compare", "@a.json", "@b.json", "-o", "@c.pdf");
        assertEquals("", said.err());
        assertEquals(0, said.code());
        assertTrue(said.out().startsWith("@c.pdf: gemaakt, "), said.out());
        assertEquals(before, terminal.read("a.json") + terminal.read("b.json"));
    }

    @Test
    void theOtherOrderIsTurnedAndTold() throws IOException {
        Terminal.Said said = terminal.nl("compare", "@b.json", "@a.json", "-o", "@c.pdf");
        assertEquals(0, said.code());
        assertTrue(said.err().startsWith("@b.json: Deze sessie is later"), said.err());
        String undated = terminal.read("b.json").replaceFirst("\"date\": \"2027-10-12\",", "");
        terminal.write("d.json", undated);
        said = terminal.en("compare", "@d.json", "@a.json", "-o", "@e.pdf", "--paper", "a3");
        assertEquals(0, said.code());
        assertTrue(said.err().startsWith("@d.json: The dates do not tell"), said.err());
    }

    @Test
    void oneSessionIsNothingToCompare() throws IOException {
        terminal.write("same.json", terminal.read("a.json"));
        Terminal.Said said = terminal.nl("compare", "@a.json", "@same.json", "-o", "@c.pdf");
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("@same.json: Dit is dezelfde sessie."), said.err());
        assertEquals(2, terminal.nl("compare", "@a.json", "-o", "@c.pdf").code());
        assertFalse(terminal.files().contains("c.pdf"), terminal.files().toString());
    }

    @Test
    void aFileThatWasCopiedForAnotherYearIsCompared() throws IOException {
        YearBoard copied =
                new YearBoard(SecondEvening.first().session(), SecondEvening.told().board());
        write("b.json", copied);
        Terminal.Said said = terminal.nl("compare", "@a.json", "@b.json", "-o", "@c.pdf");
        assertEquals("", said.err());
        assertEquals(0, said.code());
        said =
                terminal.nl(
                        "handout",
                        "@b.json",
                        "--form",
                        "year",
                        "--beside",
                        "@a.json",
                        "-o",
                        "@d.pdf");
        assertEquals("", said.err());
        assertEquals(0, said.code());
    }

    @Test
    void whatIsNoSessionIsRefused() throws IOException {
        terminal.write("x.json", "geen sessie");
        Terminal.Said said = terminal.nl("compare", "@a.json", "@x.json", "-o", "@c.pdf");
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("@x.json:"), said.err());
        assertEquals(1, terminal.nl("compare", "@a.json", "@no.json", "-o", "@c.pdf").code());
        assertEquals(2, terminal.nl("compare", "@a.json", "@b.json").code());
        assertEquals(
                2,
                terminal.nl("compare", "@a.json", "@b.json", "-o", "@c.pdf", "--paper", "a5")
                        .code());
        assertFalse(terminal.files().contains("c.pdf"), terminal.files().toString());
    }

    @Test
    void nothingIsReplacedWithoutForceAndNeverWhatIsRead() throws IOException {
        terminal.write("c.pdf", "van mij");
        assertEquals(1, terminal.nl("compare", "@a.json", "@b.json", "-o", "@c.pdf").code());
        assertEquals("van mij", terminal.read("c.pdf"));
        assertEquals(
                0, terminal.nl("compare", "@a.json", "@b.json", "-o", "@c.pdf", "--force").code());
        assertEquals(
                2, terminal.nl("compare", "@a.json", "@b.json", "-o", "@a.json", "--force").code());
    }

    @Test
    void theFormOfAYearTakesTheOtherBesideIt() throws IOException {
        Terminal.Said said =
                terminal.nl("handout", "@b.json", "--form", "year", "--beside", "@a.json");
        assertEquals("", said.err());
        assertEquals(0, said.code());
        assertTrue(terminal.files().contains("b-year.pdf"), terminal.files().toString());
        // what it carries along can be printed by itself
        assertEquals(0, terminal.nl("handout", "@b.json", "--form", "year", "-o", "@d.pdf").code());
        assertEquals(2, terminal.nl("handout", "@a.json", "--form", "year", "-o", "@e.pdf").code());
        assertEquals(
                2, terminal.nl("handout", "@b.json", "--beside", "@a.json", "-o", "@e.pdf").code());
        said = terminal.nl("handout", "@b.json", "--form", "year", "--beside", "@b.json");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("dezelfde sessie"), said.err());
        // a PDF with the session inside does too
        assertEquals(0, terminal.nl("handout", "@a.json", "-o", "@a.pdf").code());
        assertEquals(0, terminal.nl("compare", "@a.pdf", "@b.json", "-o", "@f.pdf").code());
    }
}
