package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class MergeCommandTest {
    @TempDir private Path folder;

    private Terminal terminal;

    /** Two laptops that began with one session, each with one note of its own. */
    @BeforeEach
    void typeAtTwoTables() throws IOException {
        terminal = new Terminal(folder);
        terminal.nl("new", "--template", "vijf-partnerschappen-kort", "-o", "@0.json");
        terminal.write("1.csv", "vak;tekst;tafel\nA1;een praatje;1\n");
        terminal.write("2.csv", "vak;tekst;tafel\nA1;bel ons;2\nB1;een brief;2\n");
        terminal.nl("import", "@1.csv", "--into", "@0.json", "-o", "@a.json");
        terminal.nl("import", "@2.csv", "--into", "@0.json", "-o", "@b.json");
    }

    @Test
    void theNotesOfAllTablesComeTogether() throws IOException {
        Terminal.Said said = terminal.nl("merge", "@a.json", "@b.json", "-o", "@c.json");
        assertEquals("@c.json: gemaakt, 3 briefjes" + System.lineSeparator(), said.out());
        assertEquals("", said.err());
        assertEquals(0, said.code());
        terminal.nl("merge", "@c.json", "@b.json", "@a.json", "-o", "@d.json");
        assertEquals(terminal.read("c.json"), terminal.read("d.json"));
        terminal.nl("merge", "@b.json", "@a.json", "-o", "@e.json");
        assertEquals(terminal.read("c.json"), terminal.read("e.json"));
    }

    @Test
    void whatBothChangedIsKeptTwiceAndTold() throws IOException {
        terminal.write("b.json", terminal.read("a.json").replace("een praatje", "een woordje"));
        Terminal.Said said = terminal.nl("merge", "@a.json", "@b.json", "-o", "@c.json");
        assertEquals(0, said.code());
        assertEquals(
                "@b.json: Briefje in A1: twee verschillende teksten: \"een praatje\" | \"een"
                        + " woordje\". Allebei blijven staan."
                        + System.lineSeparator(),
                said.err());
        assertTrue(terminal.read("c.json").contains("een praatje"));
        assertTrue(terminal.read("c.json").contains("een woordje"));
    }

    @Test
    void whatTheProgramDoesNotKnowComesAlong() throws IOException {
        terminal.write("a.json", terminal.read("a.json").replaceFirst("\\{", "{\n  \"x\": 1,"));
        String other = terminal.read("b.json").replaceFirst("\\{", "{\n  \"x\": 2, \"y\": 3,");
        terminal.write("b.json", other.replace("\"een brief\"", "\"een brief\", \"z\": 4"));
        Terminal.Said said = terminal.en("merge", "@a.json", "@b.json", "-o", "@c.json");
        String merged = terminal.read("c.json");
        assertTrue(merged.contains("\"x\": 1"), merged);
        assertTrue(merged.contains("\"y\": 3"), merged);
        assertTrue(merged.contains("\"z\": 4"), merged);
        assertTrue(said.err().startsWith("@b.json: This program does not know"), said.err());
    }

    @Test
    void aFileThatWasCopiedForAnotherYearIsMergedOnlyWithAWarning() throws IOException {
        terminal.write("3.csv", "vak;tekst\nA1;van nu\nB1;ook van nu\n");
        terminal.nl(
                "import", "@1.csv", "--into", "@0.json", "--date", "2026-10-13", "-o", "@y.json");
        terminal.nl(
                "import", "@3.csv", "--into", "@0.json", "--date", "2027-10-12", "-o", "@z.json");
        Terminal.Said said = terminal.nl("merge", "@y.json", "@z.json", "-o", "@c.json");
        assertEquals(0, said.code());
        assertTrue(
                said.err().startsWith("@z.json: Dit bestand is van een andere avond."), said.err());
        assertTrue(said.out().contains("3 briefjes"), said.out());
        // a day that one laptop was not told yet makes no other evening
        said = terminal.nl("merge", "@y.json", "@a.json", "-o", "@d.json");
        assertTrue(!said.err().contains("andere avond"), said.err());
    }

    @Test
    void anotherGridIsRefused() throws IOException {
        terminal.nl("example", "-o", "@x.json");
        Terminal.Said said = terminal.nl("merge", "@a.json", "@x.json", "-o", "@c.json");
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("@x.json: Deze sessie heeft een andere werkvorm"));
        assertTrue(!terminal.files().contains("c.json"), terminal.files().toString());
    }

    @Test
    void onlyByForceIsAnythingReplacedAndNeverWhatIsRead() throws IOException {
        terminal.write("c.json", "van mij");
        assertEquals(1, terminal.nl("merge", "@a.json", "@b.json", "-o", "@c.json").code());
        assertEquals("van mij", terminal.read("c.json"));
        assertEquals(
                0, terminal.nl("merge", "@a.json", "@b.json", "-o", "@c.json", "--force").code());
        assertEquals(
                2, terminal.nl("merge", "@a.json", "@b.json", "-o", "@b.json", "--force").code());
        assertEquals(2, terminal.nl("merge", "@a.json", "-o", "@d.json").code());
        assertEquals(1, terminal.nl("merge", "@a.json", "@weg.json", "-o", "@d.json").code());
        assertEquals(
                List.of("0.json", "1.csv", "2.csv", "a.json", "b.json", "c.json"),
                terminal.files());
    }
}
