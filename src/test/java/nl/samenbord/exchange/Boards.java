package nl.samenbord.exchange;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Occasion;
import nl.samenbord.board.Row;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Small boards to try things on. */
final class Boards {
    static final Cell A1 = new Cell(0, 0);
    static final Cell B2 = new Cell(1, 1);

    private Boards() {}

    static Template template() {
        return new Template(
                "klein",
                "Klein bord",
                "nl",
                "",
                Occasion.EVENING,
                "",
                List.of(),
                List.of(column("thuis", "Thu\u00ADis"), column("school", "School")),
                List.of(
                        new Row("contact", "Contact", "Contact"),
                        new Row("sfeer", "Sfeer", "Sfeer")),
                Map.of(A1, "Hoe praten we?", B2, "Hoe voelt het?"),
                List.of(
                        kind("wens", "Wens", "Wensen"),
                        kind("eis", "Verwachting", "Verwachtingen")),
                List.of(voice("ouder", "Ouder", "Ouders"), voice("school", "Team", "Team")));
    }

    static Template withVoices(Voice... voices) {
        Template small = template();
        return new Template(
                small.id(),
                small.title(),
                small.language(),
                small.source(),
                small.occasion(),
                small.about(),
                small.clusters(),
                small.columns(),
                small.rows(),
                small.questions(),
                small.kinds(),
                List.of(voices));
    }

    /** What comes of reading a table; one that is none is refused on its first line. */
    static Reading read(byte[] file, Template template, Defaults defaults) {
        try {
            return NotesTable.of(file, "").read(template, defaults);
        } catch (BadTable e) {
            return new Reading.Refused("", List.of(new BadRow(1, 1, e.reason())));
        }
    }

    static Voice voice(String id, String name, String plural) {
        return new Voice(id, name, plural, "#FFE08A", "#7A5B00", false, Map.of());
    }

    static Board with(List<Note> notes) {
        Meeting meeting =
                Meeting.of("De Regenboog", "Ouderavond", LocalDate.of(2026, 11, 24), "nl", 4);
        return Board.empty(template(), meeting).with(Note.class, Shelf.of(notes));
    }

    static Board with(Note... notes) {
        return with(List.of(notes));
    }

    static Note note(Cell cell, String text) {
        return Note.of(cell, "wens", "ouder", text);
    }

    private static Column column(String id, String name) {
        return new Column(id, name, name, name, "Samen", "", "#8F3F00", "#FFF1E3", "");
    }

    private static Kind kind(String id, String name, String plural) {
        return new Kind(id, name, plural, "", Kind.Shape.SQUARE, Map.of());
    }
}
