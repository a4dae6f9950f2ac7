package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.samenbord.board.Note;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables as schools have them: read, or refused with what they are. */
final class AnyTableTest {
    private static final String ACCENTS =
            """
            vak;tekst
            A1;Één café, privé-gesprek, crèche, reünie, beïnvloeden, ideeën
            B2;façade, coördinatie, maïs, ruïne, geüpload
            """;

    private static Reading.Read read(byte[] file) {
        Reading reading = Boards.read(file, Boards.template(), Defaults.of(Boards.template()));
        return assertInstanceOf(Reading.Read.class, reading, reading::toString);
    }

    private static List<String> texts(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8)).notes().stream()
                .map(Note::text)
                .toList();
    }

    private static List<BadRow> bad(String file) {
        Reading reading =
                Boards.read(
                        file.getBytes(StandardCharsets.UTF_8),
                        Boards.template(),
                        Defaults.of(Boards.template()));
        return assertInstanceOf(Reading.Refused.class, reading).rows();
    }

    private static Reason refused(byte[] file) {
        return assertThrows(BadTable.class, () -> NotesTable.of(file, "")).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "\"sep=;\"\n", "SEP=;\r", "\uFEFFsep=;\n"})
    void aLineThatNamesTheSeparatorIsNotAHeading(String line) {
        assertEquals(List.of("Meer tijd, ook"), texts(line + "vak;tekst\nA1;Meer tijd, ook\n"));
        assertEquals(
                List.of(new BadRow(3, 1, new Reason.UnknownCell("Z1", "B2"))),
                bad(line + "vak;tekst\nZ1;x\n"));
    }

    @Test
    void aSeparatorThatIsNamedGoesBeforeTheOneThatLooksLikeIt() {
        assertEquals(List.of("een; twee"), texts("sep=,\nvak,tekst\nA1,een; twee\n"));
        assertEquals(List.of("een; twee"), texts("sep=\t\nvak\ttekst\nA1\teen; twee\n"));
    }

    @Test
    void whatCannotBeSeenInHeadingsAndCodesIsNoDifference() {
        assertEquals(List.of("Meer"), texts("Vak\u00A0;\u200BTekst\u202F\n\u200BA1\u200B;Meer\n"));
        assertEquals(List.of("Meer"), texts("\uFEFF\uFEFF\"vak\";\"tekst\"\n\"A1\";\"Meer\"\n"));
        assertEquals(List.of("Meer"), texts("\u202Avak\u202C;te\u00ADkst\nA\u20601;Meer\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsReadWithItsMarkOrWithoutAndWhenItWasCutOff(String name) {
        Charset wide = Charset.forName(name);
        String file = "vak;taal;tekst\r\nA1;pl;Więcej spotkań\r\nB2;ar;أهلا وسهلا بكم جميعا\r\n";
        for (String mark : List.of("", "\uFEFF", "\uFEFF\uFEFF")) {
            Reading.Read read = read((mark + file).getBytes(wide));
            assertEquals("Więcej spotkań", read.notes().get(0).text());
            assertEquals("أهلا وسهلا بكم جميعا", read.notes().get(1).text());
            assertEquals(List.of(), read.remarks());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252,windows-1252",
        "IBM850,MS-DOS 850",
        "IBM437,MS-DOS 850",
        "x-MacRoman,Mac Roman"
    })
    void oldCodePagesAreKnownByTheirAccents(String charset, String told) {
        Reading.Read read = read(ACCENTS.getBytes(Charset.forName(charset)));
        assertEquals(
                "Één café, privé-gesprek, crèche, reünie, beïnvloeden, ideeën",
                read.notes().getFirst().text());
        assertEquals(List.of(new Reading.OldEncoding(told)), read.remarks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foto’s van de klas",
                "‘echt’ contact",
                "koffie – en thee",
                "5 € per keer",
                "“ja”",
                "één",
                "café",
                "naïef",
                "wij… samen",
                "«oui»",
                "enquête"
            })
    void oneAccentOrSignIsEnoughToKnowWindowsAndMac(String text) {
        byte[] windows = ("vak;tekst\nA1;" + text).getBytes(Charset.forName("windows-1252"));
        assertEquals(text, read(windows).notes().getFirst().text());
        byte[] mac = ("vak;tekst\nA1;" + text).getBytes(Charset.forName("x-MacRoman"));
        assertEquals(text, read(mac).notes().getFirst().text());
    }

    @Test
    void aFewBytesThatAreNoUtf8AreToldByTheirLines() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                "vak;tekst\r\nA1;Więcej spotkań\r\nB2;caf".getBytes(StandardCharsets.UTF_8));
        file.write(0xE9);
        file.writeBytes("\r\nB2;één en één".getBytes(StandardCharsets.UTF_8));
        file.write(0xC3);
        Reading.Read read = read(file.toByteArray());
        assertEquals("Więcej spotkań", read.notes().get(0).text());
        assertEquals("caf\uFFFD", read.notes().get(1).text());
        assertEquals("één en één\uFFFD", read.notes().get(2).text());
        assertEquals(List.of(new Reading.BadBytes(List.of(3L, 4L))), read.remarks());
    }

    @Test
    void aFileThatWasCutInTheMiddleOfItsOnlyAccentIsUtf8() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("vak;tekst\nA1;caf".getBytes(StandardCharsets.UTF_8));
        file.write(0xC3);
        assertEquals(
                List.of(new Reading.BadBytes(List.of(2L))), read(file.toByteArray()).remarks());
    }

    @Test
    void nulsBehindTheTextAreNotRead() {
        assertEquals(List.of("Meer"), texts("vak;tekst\nA1;Meer\n" + "\0".repeat(4_096)));
    }

    @Test
    void blanksAroundQuotesAreNoText() {
        assertEquals(
                List.of("Meer; \"ook\" dit"),
                texts("vak; soort; tekst\nA1 ; wens ; \"Meer; \"\"ook\"\" dit\" \n"));
    }

    @ParameterizedTest
    @CsvSource({"3.0,3", "'3,0',3", "tafel 3,3", "Table: 12,12", "٣,3", "3,3", "'3,00',3"})
    void aNumberMayLookLikeOneWithDecimals(String written, int table) {
        Note note =
                read(("vak;tafel;tekst\nA1;\"" + written + "\";x\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .notes()
                        .getFirst();
        assertEquals(table, note.table());
        assertEquals(
                List.of(new BadRow(2, 2, new Reason.BadNumber("tafel", "3,5"))),
                bad("vak;tafel;tekst\nA1;\"3,5\";x\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b2", "B 2", "B-2", "B2.", "b2 · Contact", "B2: Sfeer", "B2 Sfeer"})
    void aCodeMayHaveItsNameBehindIt(String code) {
        Reading.Read read =
                read(("vak;tekst\n\"" + code + "\";x\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(Boards.B2, read.notes().getFirst().cell());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vakje;Tekst",
                "cell;text",
                "Cel;briefje",
                "VAK *;Tekst (kort)",
                "code;Vak;note"
            })
    void headingsMayBeOtherWordsForTheSame(String headings) {
        String row = headings.startsWith("code") ? "Z9;A1;hoi" : "A1;hoi";
        assertEquals(List.of("hoi"), texts(headings + "\n" + row + "\n"));
    }

    @Test
    void ourOwnWordForAColumnGoesBeforeOneThatMeansTheSame() {
        assertEquals(List.of("goed"), texts("cell;vak;text;tekst\nZ9;A1;fout;goed\n"));
    }

    @Test
    void aTitleMayStandAboveTheHeadings() {
        assertEquals(
                List.of("Meer"),
                texts("Briefjes van de avond, alle tafels\n\nvak;tekst\nA1;Meer\n"));
    }

    @Test
    void twoTablesInOneFileAreBothRead() {
        assertEquals(
                List.of("Een", "Twee", "Drie"),
                texts(
                        """
                        \uFEFFvak;tafel;tekst
                        A1;1;Een
                        \uFEFFsep=;
                        \uFEFFvak;tafel;tekst
                        A1;1;Twee

                        tekst;vak
                        Drie;B2
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#NAAM?", "#VERW!", "#NAME?", "#REF!", "#N/B", "Err:508", "#####"})
    void whatASpreadsheetCouldNotWorkOutIsToldAndNotRead(String shown) {
        assertEquals(
                List.of(new BadRow(2, 2, new Reason.SpreadsheetFault(shown))),
                bad("vak;tekst\nA1;" + shown + "\n"));
        assertEquals(List.of("#SAMEN!"), texts("vak;tekst\nA1;#SAMEN!\n"));
    }

    @Test
    void aTableWithEachRowInOneFieldIsTakenApart() {
        assertEquals(
                List.of("Meer tijd, ook"),
                texts("\"vak,soort,tekst\";;\n\"A1,wens,\"\"Meer tijd, ook\"\"\";;\n"));
    }

    @Test
    void aColumnThatMayTellWhoWroteIsLeftOutAndToldSo() {
        Reading.Read read =
                read(
                        "Tijdstempel;vak;E-mailadres;tekst;prijs\n1;A1;x;hoi;3\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        new Reading.PrivateColumn("Tijdstempel"),
                        new Reading.PrivateColumn("E-mailadres"),
                        new Reading.UnknownColumn("prijs")),
                read.remarks());
    }

    @ParameterizedTest
    @CsvSource({
        "WEB_PAGE,<html><table><tr><td>vak</td></tr></table></html>",
        "WEB_PAGE,'  <!DOCTYPE HTML><p>x'",
        "WEB_PAGE,'<meta charset=utf-8><table>'",
        "PDF,%PDF-1.7",
        "SESSION,'{ \"format\": \"samenbord-session\" }'",
        "DOCUMENT,{\\rtf1 x}",
        "PICTURE,GIF89a"
    })
    void whatIsNoTableIsToldWhateverItsName(NoTable what, String begin) {
        assertEquals(new Reason.NotATable(what), refused(begin.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oldAndLockedSpreadsheetsAreToldApart() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
        assertEquals(new Reason.NotATable(NoTable.OLD_SPREADSHEET), refused(ole));
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        locked.writeBytes(ole);
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(
                new Reason.NotATable(NoTable.LOCKED_SPREADSHEET), refused(locked.toByteArray()));
    }
}
