package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Spreadsheets, in and out. */
final class NotesXlsxTest {
    private static final Texts NL = new Texts(Language.DUTCH);
    private static final String HEADING = Packed.row(1, "vak", "tekst", "tafel", "verborgen");

    private static List<Note> notes(byte[] file, String sheet) throws BadTable {
        Reading reading =
                NotesTable.of(file, sheet).read(Boards.template(), Defaults.of(Boards.template()));
        return assertInstanceOf(Reading.Read.class, reading, reading::toString).notes();
    }

    private static List<String> texts(byte[] file, String sheet) throws BadTable {
        return notes(file, sheet).stream().map(Note::text).toList();
    }

    private static String textOf(String cell) throws BadTable {
        byte[] file =
                new Packed().sheet("Blad1", HEADING + Packed.row(2, "A1", cell, "", "")).bytes();
        return texts(file, "").getFirst();
    }

    private static NoTable refused(byte[] file) {
        BadTable why = assertThrows(BadTable.class, () -> NotesTable.of(file, ""));
        return assertInstanceOf(Reason.NotATable.class, why.reason()).what();
    }

    private static byte[] with(String rows) {
        return new Packed().sheet("Blad1", HEADING + rows).bytes();
    }

    @Test
    void allNotesComeBackAsTheyWere() throws BadTable {
        List<Note> notes =
                List.of(
                        new Note(
                                Id.fresh(),
                                Boards.B2,
                                "eis",
                                "school",
                                12,
                                2,
                                "ar",
                                "أهلا\n\"&<>'",
                                "=SOM(1)",
                                java.util.Set.of(nl.samenbord.board.Mark.HIDDEN),
                                "",
                                "",
                                null),
                        Boards.note(Boards.A1, "=1+1 _x0041_ 👨‍👩‍👧 't is -3"),
                        Boards.note(Boards.A1, "0612"));
        List<Note> back = notes(NotesXlsx.write(Boards.with(notes), NL), "");
        for (int i = 0; i < notes.size(); i++) {
            Note asItWas = notes.get(i);
            Note read = back.get(i);
            assertEquals(
                    NotesCsv.cells(asItWas, asItWas.cell()), NotesCsv.cells(read, read.cell()));
        }
    }

    @Test
    void theSameBoardMakesTheSameBytesWithoutAMomentInThem() {
        Board board = Boards.with(Boards.note(Boards.A1, "koffie"));
        byte[] file = NotesXlsx.write(board, NL);
        assertArrayEquals(file, NotesXlsx.write(board, NL));
        // the moment of a part of a zip, as it is written there: 1 January 1980
        assertEquals(0x21, file[12]);
        assertEquals(0, file[11]);
    }

    @Test
    void resultsAgreementsAndThePlanAreSheetsOfTheirOwn() throws BadTable {
        Note loved = Boards.note(Boards.A1, "koffie");
        Note hidden = Boards.note(Boards.A1, "geheim").hidden(true);
        Id theme = Id.fresh();
        Board board =
                Boards.with(loved, hidden)
                        .with(
                                Ballot.class,
                                Shelf.of(
                                        List.of(
                                                new Ballot(Id.fresh(), "ouder", loved.id(), 7),
                                                new Ballot(Id.fresh(), "ouder", hidden.id(), 5))))
                        .with(
                                Agreement.class,
                                Shelf.of(
                                        List.of(
                                                new Agreement(
                                                        Id.fresh(),
                                                        "Inloop",
                                                        "team",
                                                        "2027-02-01"))))
                        .with(
                                Theme.class,
                                Shelf.of(
                                        List.of(
                                                new Theme(
                                                        theme, "Welkom", List.of(), List.of(),
                                                        List.of()))));
        byte[] file = NotesXlsx.write(board, NL);
        List<RawTable> sheets = XlsxRows.of(file);
        assertEquals(
                List.of("Briefjes", "Uitslag", "Afspraken", "Plan"),
                sheets.stream().map(RawTable::sheet).toList());
        assertEquals(3, sheets.get(0).rows().size());
        assertEquals(
                List.of(
                        List.of("vak", "keuze", "stippen Ouders", "stippen Team"),
                        List.of("A1", "koffie", "7", "0")),
                sheets.get(1).rows().stream().map(RawRow::fields).toList());
        assertEquals(List.of("Inloop", "team", "01-02-2027"), sheets.get(2).rows().get(1).fields());
        assertEquals("Welkom", sheets.get(3).rows().get(1).fields().getFirst());
    }

    @Test
    void theFirstSheetWithHeadingsIsReadOrTheOneThatIsAskedFor() throws BadTable {
        byte[] file =
                new Packed()
                        .sheet("Uitleg", Packed.row(1, "Vul hier alles in"))
                        .sheet("Tafel 1", HEADING + Packed.row(2, "A1", "een"))
                        .sheet("Tafel 2", HEADING + Packed.row(5, "A1", "twee"))
                        .bytes();
        assertEquals(List.of("een"), texts(file, ""));
        assertEquals(List.of("twee"), texts(file, "tafel 2"));
        BadTable why = assertThrows(BadTable.class, () -> NotesTable.of(file, "Blad9"));
        assertEquals(
                new Reason.NoSuchSheet("Blad9", List.of("Uitleg", "Tafel 1", "Tafel 2")),
                why.reason());
    }

    @Test
    void aBadRowIsToldWithItsSheetAndItsRow() throws BadTable {
        byte[] file = new Packed().sheet("Blad1", HEADING + Packed.row(7, "Z9", "een")).bytes();
        Reading reading =
                NotesTable.of(file, "").read(Boards.template(), Defaults.of(Boards.template()));
        assertEquals(
                new Reading.Refused(
                        "Blad1", List.of(new BadRow(7, 1, new Reason.UnknownCell("Z9", "B2")))),
                reading);
    }

    @Test
    void numbersDaysAndFormulasAreTheTextsThatPeopleSee() throws BadTable {
        assertEquals("3", textOf("<c><v>3.0</v></c>"));
        assertEquals("0,3", textOf("<c><v>0.30000000000000004</v></c>"));
        assertEquals("24-11-2026", textOf("<c s=\"1\"><v>46350</v></c>"));
        assertEquals("24-11-2026 19:30", textOf("<c s=\"2\"><v>46350.8125</v></c>"));
        assertEquals("19:30", textOf("<c s=\"3\"><v>0.8125</v></c>"));
        assertEquals("50%", textOf("<c s=\"4\"><v>0.5</v></c>"));
        assertEquals("WAAR", textOf("<c t=\"b\"><v>1</v></c>"));
        assertEquals("uit een som", textOf("<c t=\"str\"><f>A1&amp;B1</f><v>uit een som</v></c>"));
        assertEquals("42", textOf("<c><f>WEBSERVICE(\"http://x\")</f><v>42</v></c>"));
        assertEquals("A\nB", textOf("A_x000D_\nB"));
        byte[] file = with(Packed.row(2, "A1", "x", "<c><v>3</v></c>", "<c t=\"b\"><v>1</v></c>"));
        Note note = notes(file, "").getFirst();
        assertEquals(3, note.table());
        assertTrue(note.hidden());
    }

    @Test
    void anErrorOfTheSpreadsheetIsTold() throws BadTable {
        byte[] file = with(Packed.row(2, "A1", "<c t=\"e\"><f>x</f><v>#NAME?</v></c>"));
        Reading reading =
                NotesTable.of(file, "").read(Boards.template(), Defaults.of(Boards.template()));
        assertEquals(
                List.of(new BadRow(2, 2, new Reason.SpreadsheetFault("#NAME?"))),
                assertInstanceOf(Reading.Refused.class, reading).rows());
    }

    @Test
    void otherPackedFilesAreToldForWhatTheyAre() {
        byte[] some = {'x'};
        assertEquals(NoTable.PACKED, refused(Packed.zip(Map.of("foto.jpg", some))));
        assertEquals(NoTable.DOCUMENT, refused(Packed.zip(Map.of("word/document.xml", some))));
        assertEquals(
                NoTable.BINARY_SPREADSHEET, refused(Packed.zip(Map.of("xl/workbook.bin", some))));
        assertEquals(NoTable.NUMBERS, refused(Packed.zip(Map.of("Index/Document.iwa", some))));
        assertEquals(
                NoTable.OPEN_SPREADSHEET,
                refused(Packed.zip(Map.of("mimetype", some, "content.xml", some))));
    }

    @Test
    void aSpreadsheetThatIsCutOffOrNotAsItShouldBeIsDamaged() {
        byte[] whole = with(Packed.row(2, "A1", "een"));
        for (int length : new int[] {10, whole.length / 2, whole.length - 30}) {
            assertEquals(NoTable.DAMAGED_SPREADSHEET, refused(Arrays.copyOf(whole, length)));
        }
        assertEquals(NoTable.DAMAGED_SPREADSHEET, refused(with("<row r=\"2\"><c r=\"A2\">")));
        assertEquals(
                NoTable.DAMAGED_SPREADSHEET,
                refused(with("<row r=\"2\"><c r=\"AAAAAAA2\"><v>1</v></c></row>")));
        assertEquals(
                NoTable.DAMAGED_SPREADSHEET,
                refused(with("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>")));
    }

    @Test
    void aSpreadsheetThatUnpacksToMoreThanAnyTableIsRefused() {
        byte[] bomb =
                new Packed()
                        .sheet("Blad1", HEADING)
                        .part("xl/bomb.xml", new byte[XlsxParts.MOST_BYTES + 1])
                        .bytes();
        assertTrue(bomb.length < 1 << 20);
        assertEquals(NoTable.TOO_MUCH, refused(bomb));
    }

    @Test
    void declarationsThatGrowOrReachOutsideAreRefused() {
        String declared =
                "<!DOCTYPE w [<!ENTITY a \""
                        + "x".repeat(100)
                        + "\"><!ENTITY b SYSTEM"
                        + " \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is><t>&a;&b;</t></is></c></row></sheetData>"
                        + "</worksheet>";
        byte[] file =
                new Packed()
                        .sheet("Blad1", HEADING)
                        .part("xl/worksheets/sheet1.xml", declared)
                        .bytes();
        assertEquals(NoTable.DAMAGED_SPREADSHEET, refused(file));
        byte[] wide =
                new Packed()
                        .sheet("Blad1", HEADING)
                        .part(
                                "xl/worksheets/sheet1.xml",
                                ("\uFEFF" + declared).getBytes(StandardCharsets.UTF_16LE))
                        .bytes();
        assertEquals(NoTable.DAMAGED_SPREADSHEET, refused(wide));
    }

    @Test
    void moreRowsThanAnEveningCanHaveAreRefusedAndEmptyOnesAreNothing() throws BadTable {
        StringBuilder rows = new StringBuilder();
        for (int i = 2; i < NoteRows.MOST_ROWS + 4; i++) {
            rows.append(Packed.row(i, "A1", "x"));
        }
        Reading reading =
                NotesTable.of(with(rows.toString()), "")
                        .read(Boards.template(), Defaults.of(Boards.template()));
        assertEquals(
                new Reason.TooManyRows(NoteRows.MOST_ROWS),
                assertInstanceOf(Reading.Refused.class, reading).rows().getLast().reason());
        String far = "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>";
        assertEquals(List.of("een"), texts(with(Packed.row(2, "A1", "een") + far), ""));
    }
}
