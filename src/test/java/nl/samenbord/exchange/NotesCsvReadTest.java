package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.samenbord.board.Note;
import nl.samenbord.board.Template;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class NotesCsvReadTest {
    private static Reading.Read read(byte[] file, Template template) {
        Reading reading = Boards.read(file, template, Defaults.of(template));
        return assertInstanceOf(Reading.Read.class, reading, reading::toString);
    }

    private static Note one(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8), Boards.template()).notes().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void anySeparatorIsFound(String separator) {
        String file = "vak;tekst;taal\nB2;\"Ja; graag,\tdank\";nl\n";
        String other = file.replace("vak;tekst;taal", "vak-tekst-taal").replace("B2;", "B2-");
        Note note = one(other.replace("\";nl", "\"-nl").replace("-", separator));
        assertEquals("Ja; graag, dank", note.text());
        assertEquals("nl", note.language());
        assertEquals(Boards.B2, note.cell());
    }

    @Test
    void separatorsInsideAQuotedHeadingDoNotCount() {
        assertEquals("x", one("\"a,b,c,d\";vak;tekst\n1;A1;x\n").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndsAreRead(String end) {
        String file = "vak;tekst" + end + "A1;een" + end + end + ";" + end + "B2;twee";
        List<Note> notes = read(file.getBytes(StandardCharsets.UTF_8), Boards.template()).notes();
        assertEquals(List.of("een", "twee"), notes.stream().map(Note::text).toList());
    }

    @Test
    void quotedFieldsMayHoldLineBreaks() {
        assertEquals(
                "een\ntwee \"drie\"", one("vak;tekst\n a1 ;\"een\r\ntwee \"\"drie\"\"\"").text());
    }

    @Test
    void columnsStandInAnyOrderAndUnknownOnesAreTold() {
        byte[] file =
                "TEKST;Prijs; Vak ;;soort\nhoi;3;a2;;VERWACHTING\n"
                        .getBytes(StandardCharsets.UTF_8);
        Reading.Read read = read(file, Boards.template());
        assertEquals("A2", read.notes().getFirst().cell().code());
        assertEquals("eis", read.notes().getFirst().kind());
        assertEquals(List.of(new Reading.UnknownColumn("Prijs")), read.remarks());
    }

    @Test
    void whereNothingIsSaidTheDefaultsHold() {
        byte[] file = "vak;tekst;soort;van\nA1;hoi;;\n".getBytes(StandardCharsets.UTF_8);
        Reading reading = Boards.read(file, Boards.template(), new Defaults("eis", "school"));
        Note note = assertInstanceOf(Reading.Read.class, reading).notes().getFirst();
        assertEquals("eis", note.kind());
        assertEquals("school", note.voice());
        assertEquals("wens", one("vak;tekst\nA1;hoi\n").kind());
        assertEquals("ouder", one("vak;tekst\nA1;hoi\n").voice());
    }

    @ParameterizedTest
    @CsvSource({"OUDER,ouder", "school,school", "team,school", "Leerkracht,school"})
    void voicesAreFoundByWhatPeopleCallThem(String called, String voice) {
        assertEquals(voice, one("vak;tekst;van\nA1;hoi;" + called + "\n").voice());
    }

    @Test
    void aTeacherWithAVoiceOfTheirOwnKeepsIt() {
        Template three =
                Boards.withVoices(
                        Boards.voice("school", "School", "School"),
                        Boards.voice("lk", "Leerkracht", "Leerkrachten"));
        byte[] file = "vak;tekst;van\nA1;hoi;leerkracht\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("lk", read(file, three).notes().getFirst().voice());
    }

    @Test
    void unicodeWithItsMarkIsReadWhateverItsForm() {
        String text = "\uFEFFvak\ttekst\nA1\tأهلا\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            Reading.Read read = read(text.getBytes(charset), Boards.template());
            assertEquals("أهلا", read.notes().getFirst().text());
            assertEquals(List.of(), read.remarks());
        }
    }

    @Test
    void whatASpreadsheetOnWindowsWritesIsReadAndTold() {
        byte[] file = "vak;tekst\nA1;één €\n".getBytes(Charset.forName("windows-1252"));
        Reading.Read read = read(file, Boards.template());
        assertEquals("één €", read.notes().getFirst().text());
        assertEquals(List.of(new Reading.OldEncoding("windows-1252")), read.remarks());
    }
}
