package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.samenbord.board.Words;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

final class NotesCsvRefuseTest {
    private static final List<String> KINDS = List.of("wens", "eis");
    private static final List<String> VOICES = List.of("ouder", "school");

    private static List<BadRow> bad(byte[] file) {
        Reading reading = Boards.read(file, Boards.template(), Defaults.of(Boards.template()));
        return assertInstanceOf(Reading.Refused.class, reading).rows();
    }

    private static List<BadRow> bad(String file) {
        return bad(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyBadRowIsNamedWithItsLineAndColumn() {
        String tooLong = "🙂".repeat(Words.LONGEST + 1);
        String file =
                "tekst;vak;soort;van;tafel;verborgen;taal\r\n"
                        + "goed;A1;;;;;\r\n"
                        + "\"over\r\ntwee regels\";C1;;;;;\r\n"
                        + ";A1;droom;opa;0;misschien;Nederlands\r\n"
                        + tooLong
                        + ";B2;;;tien;;\r\n";
        assertEquals(
                List.of(
                        new BadRow(3, 2, new Reason.UnknownCell("C1", "B2")),
                        new BadRow(5, 3, new Reason.UnknownKind("droom", KINDS)),
                        new BadRow(5, 4, new Reason.UnknownVoice("opa", VOICES)),
                        new BadRow(5, 5, new Reason.BadNumber("tafel", "0")),
                        new BadRow(5, 7, new Reason.BadLanguage("Nederlands")),
                        new BadRow(5, 1, new Reason.NothingWritten()),
                        new BadRow(5, 6, new Reason.BadHidden("misschien")),
                        new BadRow(6, 5, new Reason.BadNumber("tafel", "tien")),
                        new BadRow(6, 1, new Reason.TooLong(2001))),
                bad(file));
    }

    @Test
    void aTextThatFallsApartAtASeparatorIsNotCutShort() {
        assertEquals(
                List.of(new BadRow(2, 3, new Reason.TooManyFields(2))),
                bad("vak;tekst\nA1;graag koffie; en thee\n"));
    }

    @Test
    void aFileWithoutTheNeededColumnsSaysWhichAreMissing() {
        List<BadRow> both =
                List.of(
                        new BadRow(1, 1, new Reason.ColumnMissing("vak")),
                        new BadRow(1, 1, new Reason.ColumnMissing("tekst")));
        assertEquals(both, bad("hok;papier\nA1;hoi\n"));
        assertEquals(both, bad(""));
        assertEquals(
                List.of(new BadRow(2, 3, new Reason.ColumnTwice("tekst"))),
                bad("\nvak;tekst;TEKST\nA1;hoi;dag\n"));
    }

    @Test
    void brokenQuotesAreFoundOnTheirLineAfterTheBadRowsBefore() {
        assertEquals(
                List.of(
                        new BadRow(2, 1, new Reason.UnknownCell("Z9", "B2")),
                        new BadRow(6, 1, new Reason.BrokenQuotes())),
                bad("vak;tekst\nZ9;x\n\nA1;\"een\ntwee\"\nA1;\"open\nA1;z\n"));
        assertEquals(
                List.of(new BadRow(2, 1, new Reason.BrokenQuotes())),
                bad("vak;tekst\nA1;\"een\" twee\n"));
    }

    @Test
    void aFileWithMoreRowsThanAnEveningCanHaveIsRefused() {
        String most = "vak;tekst\n" + "A1;x\n".repeat(NoteRows.MOST_ROWS);
        assertInstanceOf(
                Reading.Read.class,
                Boards.read(
                        most.getBytes(StandardCharsets.UTF_8),
                        Boards.template(),
                        Defaults.of(Boards.template())));
        assertEquals(
                List.of(new BadRow(10_002, 1, new Reason.TooManyRows(NoteRows.MOST_ROWS))),
                bad(most + "A1;x\n".repeat(9)));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertEquals(
                List.of(new BadRow(1, 1, new Reason.NoText())),
                bad(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF}));
        assertEquals(
                List.of(new BadRow(1, 1, new Reason.NoText())),
                bad(new byte[] {(byte) 0x81, 1, 2}));
    }
}
