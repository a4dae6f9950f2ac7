package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class ConvertCommandTest {
    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void writeAnEvening() {
        terminal = new Terminal(folder);
        terminal.nl("example", "-o", "@a.json");
    }

    @Test
    void aFileOfTodayComesOutTheSame() throws IOException {
        Terminal.Said said = terminal.nl("convert", "@a.json", "-o", "@b.json");
        assertEquals("@b.json: gemaakt, 62 briefjes" + System.lineSeparator(), said.out());
        assertEquals(terminal.read("a.json"), terminal.read("b.json"));
        assertEquals(List.of("a.json", "b.json"), terminal.files());
    }

    @Test
    void anAnonymousCopySaysNothingOfWhoAndWhereAndWhen() throws IOException {
        String more = terminal.read("a.json").replaceFirst("\\{", "{\n  \"later\": \"Sem\",");
        terminal.write("a.json", more);
        Terminal.Said said = terminal.nl("convert", "@a.json", "-o", "@b.json", "--anonymous");
        assertEquals(0, said.code());
        assertEquals("@b.json: gemaakt, 61 briefjes" + System.lineSeparator(), said.out());
        String copy = terminal.read("b.json");
        for (String words :
                List.of(
                        "Lantaarns",
                        "Wolkendam",
                        "groep 6b",
                        "Oczekuję",
                        "2026-10-13",
                        "\"table\"",
                        "\"createdAt\"",
                        "lid ouderraad",
                        "later")) {
            assertTrue(more.contains(words), words);
            assertFalse(copy.contains(words), words);
        }
        assertTrue(copy.contains("Ik verwacht dat de school meteen belt"));
        assertEquals(0, terminal.nl("check", "@b.json").code());
    }

    @Test
    void whatAnAnonymousCopyLeavesOutIsTold() throws IOException {
        terminal.write("n.csv", "vak;tekst;taal\nA1;Więcej zieleni;pl\nA1;Meer groen;\n");
        terminal.nl("import", "@n.csv", "-o", "@c.json");
        Terminal.Said said = terminal.nl("convert", "@c.json", "-o", "@d.json", "--anonymous");
        assertTrue(said.err().startsWith("@c.json: 1 briefje is weggelaten"), said.err());
        assertFalse(terminal.read("d.json").contains("zieleni"));
    }

    @Test
    void whatTheProgramDoesNotKnowIsKept() throws IOException {
        String more = terminal.read("a.json").replaceFirst("\\{", "{\n  \"later\": [1.50],");
        Files.write(terminal.file("a.json"), more.getBytes(StandardCharsets.UTF_16));
        assertEquals(0, terminal.nl("convert", "@a.json", "-o", "@b.json").code());
        assertTrue(terminal.read("b.json").contains("\"later\""));
        assertTrue(terminal.read("b.json").contains("1.50"));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws IOException {
        terminal.write("b.json", "van mij");
        Terminal.Said refused = terminal.nl("convert", "@a.json", "-o", "@b.json");
        assertEquals(
                new Terminal.Said(
                        1,
                        "",
                        "@b.json: Er is al een bestand met deze naam. Er is niets veranderd. Kies"
                                + " een andere naam, of geef --force om het te vervangen."
                                + System.lineSeparator()),
                refused);
        assertEquals("van mij", terminal.read("b.json"));
        assertEquals(0, terminal.nl("convert", "@a.json", "-o", "@b.json", "--force").code());
        assertEquals(terminal.read("a.json"), terminal.read("b.json"));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Terminal.Said said = terminal.en("convert", "@a.json", "-o", "@weg/b.json");
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("@weg/b.json: The folder is not there"), said.err());
    }

    @Test
    void aBadFileMakesNothing() throws IOException {
        terminal.write("a.json", "[");
        assertEquals(1, terminal.nl("convert", "@a.json", "-o", "@b.json").code());
        assertEquals(List.of("a.json"), terminal.files());
    }

    @Test
    void aFileOfANewerProgramIsNotWrittenWithLess() throws IOException {
        String newer =
                terminal.read("a.json").replaceFirst("(?s)\"version\".*?]", "\"version\": [2, 0]");
        terminal.write("a.json", newer);
        Terminal.Said check = terminal.nl("check", "@a.json");
        assertEquals(0, check.code());
        assertTrue(check.err().contains("alleen bekijken"), check.err());
        Terminal.Said said = terminal.nl("convert", "@a.json", "-o", "@b.json");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("nieuwere versie van Samenbord"), said.err());
        assertEquals(List.of("a.json"), terminal.files());
    }

    @Test
    void aNewSessionIsEmptyAndRight() {
        terminal.nl("new", "--template", "vijf-partnerschappen-kort", "-o", "@n.json");
        assertEquals(
                "@n.json: ok, geen briefjes, geen bundels, geen afspraken" + System.lineSeparator(),
                terminal.nl("check", "@n.json").out());
    }
}
