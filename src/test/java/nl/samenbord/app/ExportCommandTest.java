package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

final class ExportCommandTest {
    private static final String END = System.lineSeparator();

    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void writeAnEvening() {
        terminal = new Terminal(folder);
        terminal.nl("example", "-o", "@a.json");
    }

    @Test
    void theTableComesOnTheScreenAndNothingElse() {
        Terminal.Said said = terminal.nl("export", "@a.json", "--csv");
        assertEquals(0, said.code());
        assertTrue(said.out().startsWith("\uFEFFvak;soort;van;"), said.out());
        assertTrue(said.out().contains("öğretmenle"));
        assertTrue(said.out().endsWith("\r\n"));
        assertEquals("@a.json: 1 verborgen briefje staat ook in deze tabel." + END, said.err());
    }

    @Test
    void theTableGoesIntoAFileAndBackAgain() throws IOException {
        String onScreen = terminal.nl("export", "--csv", "@a.json").out();
        Terminal.Said said = terminal.nl("export", "--csv", "@a.json", "-o", "@n.csv");
        assertEquals("@n.csv: gemaakt, 62 briefjes" + END, said.out());
        assertEquals(onScreen, terminal.read("n.csv"));
        assertEquals(0, terminal.nl("import", "@n.csv", "-o", "@b.json").code());
        assertEquals(onScreen, terminal.nl("export", "--csv", "@b.json").out());
    }

    @Test
    void aSpreadsheetIsGuardedAndThatIsTold() throws IOException {
        terminal.write("n.csv", "vak;tekst\nA1;=1+1\nA1;gewoon\n");
        terminal.nl("import", "@n.csv", "-o", "@s.json");
        Terminal.Said said = terminal.en("export", "--csv", "--spreadsheet", "@s.json");
        assertTrue(said.out().contains(";'=1+1;"), said.out());
        assertEquals(
                "@s.json: 1 text got an apostrophe in front, because Excel would see a formula in"
                        + " it."
                        + END,
                said.err());
        assertTrue(terminal.nl("export", "--csv", "@s.json").out().contains(";=1+1;"));
    }

    @Test
    void markdownSpeaksTheLanguageAndHidesTheHidden() throws IOException {
        Terminal.Said dutch = terminal.nl("export", "--markdown", "@a.json");
        assertTrue(dutch.out().startsWith("# Ouderavond wensen en verwachtingen\n"));
        assertTrue(dutch.out().contains("## Afspraken"), dutch.out());
        assertTrue(dutch.out().contains("61 briefjes"), dutch.out());
        assertEquals("", dutch.err());
        assertTrue(terminal.en("export", "--markdown", "@a.json").out().contains("## Agreements"));
        String hidden = hiddenText();
        assertFalse(dutch.out().contains(hidden), hidden);
    }

    private String hiddenText() {
        String row =
                terminal.nl("export", "--csv", "@a.json")
                        .out()
                        .lines()
                        .filter(line -> line.endsWith(";ja"))
                        .findFirst()
                        .orElseThrow();
        return row.split(";", -1)[6].substring(0, 20);
    }

    @Test
    void aFullScreenIsAProblem() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                };
        PrintStream out = new PrintStream(full, true, StandardCharsets.UTF_8);
        String[] typed = {"export", "--csv", terminal.file("a.json").toString()};
        assertEquals(1, new CommandLine((_, _) -> 0).run(typed, out, out));
    }
}
