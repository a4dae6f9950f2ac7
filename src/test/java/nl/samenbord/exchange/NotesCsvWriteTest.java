package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

final class NotesCsvWriteTest {
    private static final String HEADER =
            "\uFEFFvak;soort;van;tafel;ronde;taal;tekst;vertaling;verborgen\r\n";

    private static Written plain(Note... notes) {
        return NotesCsv.write(Boards.with(notes), NotesCsv.Form.PLAIN);
    }

    @Test
    void anEmptyBoardIsOnlyAHeader() {
        assertEquals(HEADER, plain().text());
    }

    @Test
    void everyColumnOfANoteIsWritten() {
        Note note =
                new Note(
                        Id.fresh(),
                        Boards.B2,
                        "eis",
                        "school",
                        3,
                        2,
                        "tr",
                        "Merhaba; \"dost\"\nhoşça kal",
                        "Hallo",
                        Set.of(Mark.HIDDEN),
                        "phone",
                        "remark",
                        null);
        assertEquals(
                HEADER
                        + "B2;eis;school;3;2;tr;"
                        + "\"Merhaba; \"\"dost\"\"\nhoşça kal\";Hallo;ja\r\n",
                plain(note).text());
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertEquals(
                HEADER + "A1;wens;ouder;;;;Een praatje;;\r\n",
                plain(Boards.note(Boards.A1, "Een praatje")).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(A1)", "\tx", "\rx"})
    void aSpreadsheetGetsNoFormula(String text) {
        Written written =
                NotesCsv.write(
                        Boards.with(Boards.note(Boards.A1, text)), NotesCsv.Form.SPREADSHEET);
        assertEquals(1, written.guarded());
        assertTrue(written.text().contains("'" + text), written.text());
    }

    @Test
    void aSpreadsheetGetsOtherTextsAsTheyAre() {
        Note note = Boards.note(Boards.A1, "'s Ochtends = druk");
        Written guarded = NotesCsv.write(Boards.with(note), NotesCsv.Form.SPREADSHEET);
        assertEquals(plain(note), guarded);
    }

    @Test
    void thePlainFormNeverAltersAText() {
        Written written = plain(Boards.note(Boards.A1, "=1+1"));
        assertEquals(0, written.guarded());
        assertEquals(HEADER + "A1;wens;ouder;;;;=1+1;;\r\n", written.text());
    }
}
