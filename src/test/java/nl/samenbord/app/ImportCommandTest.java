package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Table;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

final class ImportCommandTest {
    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    private Board board(String name) throws StoreException {
        return SessionFile.read(terminal.file(name)).session().board();
    }

    @Test
    void notesMakeANewSession() throws IOException, StoreException {
        terminal.write("n.csv", "vak,tekst,tafel\nD1,Bel me gerust,3\nA2,Koffie!,1\n");
        Terminal.Said said =
                terminal.nl(
                        ("import @n.csv -o @s.json --school Regenboog --title Avond"
                                        + " --date 2026-11-24 --soort Verwachting --van leerkracht")
                                .split(" "));
        assertEquals(
                new Terminal.Said(0, "@s.json: gemaakt, 2 briefjes" + System.lineSeparator(), ""),
                said);
        Board board = board("s.json");
        assertEquals("Regenboog", board.meeting().school().name());
        assertEquals("Avond", board.meeting().title());
        assertEquals(LocalDate.of(2026, 11, 24), board.meeting().when().date());
        assertEquals(List.of(1, 3), board.meeting().tables().stream().map(Table::number).toList());
        Note note = board.notes().get(0);
        assertEquals("D1", note.cell().code());
        assertEquals("verwachting", note.kind());
        assertEquals("school", note.voice());
        assertEquals("vijf-partnerschappen", board.template().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "24-11-2026", "24/11/2026", "24 november 2026"})
    void aDayIsTakenAsPeopleWriteIt(String day) throws IOException, StoreException {
        terminal.write("n.csv", "vak;tekst\nA1;Koffie!\n");
        Terminal.Said said = terminal.nl("import", "@n.csv", "-o", "@s.json", "--date", day);
        assertEquals("", said.err());
        assertEquals(LocalDate.of(2026, 11, 24), board("s.json").meeting().when().date());
    }

    @Test
    void aNoteThatMayPointAtAPersonWaitsAndThatIsTold() throws IOException, StoreException {
        terminal.write("n.csv", "vak;tekst\nA1;Sem wordt gepest\nA1;Meer groen\n");
        Terminal.Said said = terminal.nl("import", "@n.csv", "-o", "@s.json");
        assertEquals(0, said.code());
        assertTrue(said.err().startsWith("@n.csv: 1 briefje wacht"), said.err());
        assertTrue(board("s.json").notes().get(0).is(Mark.HELD));
        assertEquals(1, board("s.json").forPaper().notes().size());
    }

    @Test
    void notesCanComeIntoACopyOfASession() throws IOException, StoreException {
        terminal.nl("example", "-o", "@a.json");
        String before = terminal.read("a.json");
        terminal.write("n.csv", "vak;tekst\nA1;Nieuw\n");
        terminal.nl("import", "@n.csv", "--into", "@a.json", "-o", "@b.json", "--title", "Later");
        assertEquals(63, board("b.json").notes().size());
        assertEquals("Nieuw", board("b.json").notes().get(62).text());
        assertEquals("Later", board("b.json").meeting().title());
        assertEquals(
                board("a.json").meeting().school().name(),
                board("b.json").meeting().school().name());
        assertEquals(before, terminal.read("a.json"));
        assertEquals(
                2,
                terminal.nl("import", "@n.csv", "--into", "@a.json", "-o", "@a.json", "--force")
                        .code());
        assertEquals(before, terminal.read("a.json"));
    }

    @Test
    void everyBadRowIsToldAndNothingIsMade() throws IOException {
        terminal.write("n.csv", "vak;soort;tekst\nA1;wens;goed\nZ1;wens;x\nA1;droom;\n");
        Terminal.Said said = terminal.nl("import", "@n.csv", "-o", "@s.json");
        assertEquals(
                new Terminal.Said(
                        1,
                        "",
                        String.join(
                                System.lineSeparator(),
                                "@n.csv:3:1: Het vakje ‘Z1’ is er niet; de vakjes gaan van A1 tot"
                                        + " en met E6.",
                                "@n.csv:4:2: De soort ‘droom’ is er niet; kies uit: wens,"
                                        + " verwachting.",
                                "@n.csv:4:3: Er staat geen tekst op dit briefje.",
                                "@n.csv: 3 fouten; er is niets ingelezen.",
                                "")),
                said);
        assertEquals(List.of("n.csv"), terminal.files());
        Terminal.Said english = terminal.en("import", "@n.csv", "-o", "@s.json");
        assertTrue(english.err().contains("@n.csv:3:1: There is no cell ‘Z1’"), english.err());
    }

    @Test
    void whatIsOddAboutTheFileIsAWarning() throws IOException {
        Files.write(
                terminal.file("n.csv"),
                "vak;tekst;prijs\nA1;één;3\n".getBytes(Charset.forName("windows-1252")));
        Terminal.Said said = terminal.en("import", "@n.csv", "-o", "@s.json");
        assertEquals(0, said.code());
        assertTrue(
                said.err().contains("@n.csv: This file has an old character code (windows-1252)."),
                said.err());
        assertTrue(said.err().contains("@n.csv: The column ‘prijs’ was left out."), said.err());
    }

    @Test
    void theSameTableBringsOnlyWhatIsNewAndThatIsTold() throws IOException, StoreException {
        terminal.write("n.csv", "vak;tekst\nA1;koffie\nA1;koffie\nB2;thee\n");
        terminal.nl("import", "@n.csv", "-o", "@a.json");
        assertEquals(3, board("a.json").notes().size());
        terminal.write("m.csv", "cell;Text\nA1;koffie\nA1;koffie\nA1;koffie\nB2;thee\n");
        Terminal.Said said = terminal.nl("import", "@m.csv", "--into", "@a.json", "-o", "@b.json");
        assertEquals(0, said.code());
        assertEquals(
                "@m.csv: 3 briefjes stonden al in de sessie en zijn overgeslagen. Nieuw: 1."
                        + System.lineSeparator(),
                said.err());
        assertEquals(4, board("b.json").notes().size());
    }

    @Test
    void thatAnErasedNoteMayBeBackIsTold() throws IOException {
        terminal.write("n.csv", "vak;tekst\nA1;koffie\n");
        terminal.nl("import", "@n.csv", "-o", "@a.json");
        String json = terminal.read("a.json").stripTrailing();
        String erased =
                ",\n  \"erased\": [\n    \"7d444840-9dc0-11d1-b245-5ffdce74fad2\"\n  ]\n}\n";
        terminal.write("b.json", json.substring(0, json.length() - 2) + erased);
        terminal.write("m.csv", "vak;tekst\nA1;thee\n");
        Terminal.Said said = terminal.nl("import", "@m.csv", "--into", "@b.json", "-o", "@c.json");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.err().contains("1 briefje voorgoed gewist"), said.err());
    }

    @Test
    void aSpreadsheetIsReadFromTheSheetThatIsAskedFor() throws IOException, StoreException {
        terminal.nl("example", "-o", "@a.json");
        Terminal.Said out = terminal.nl("export", "@a.json", "--xlsx", "-o", "@a.xlsx");
        assertEquals(0, out.code(), out.err());
        assertEquals(0, terminal.nl("import", "@a.xlsx", "-o", "@b.json").code());
        assertEquals(62, board("b.json").notes().size());
        Terminal.Said plan = terminal.nl("import", "@a.xlsx", "--sheet", "plan", "-o", "@c.json");
        assertEquals(1, plan.code());
        assertTrue(plan.err().startsWith("@a.xlsx:Plan:1:1: De kolom"), plan.err());
        Terminal.Said none = terminal.en("import", "@a.xlsx", "--sheet", "x", "-o", "@c.json");
        assertTrue(none.err().startsWith("@a.xlsx: There is no sheet ‘x’"), none.err());
    }

    @Test
    void aFileThatIsNoTableIsToldForWhatItIs() throws IOException {
        terminal.write("n.xls", "<html><table><tr><td>vak</td></tr></table></html>");
        Terminal.Said said = terminal.nl("import", "@n.xls", "-o", "@s.json");
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("@n.xls: Dit is een webpagina"), said.err());
    }

    @Test
    void aTableThatIsNotThereIsAProblem() {
        Terminal.Said said = terminal.nl("import", "@weg.csv", "-o", "@s.json");
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("@weg.csv: Dit bestand is er niet."), said.err());
    }
}
