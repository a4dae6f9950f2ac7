package nl.samenbord.board.review;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.Template;

import java.util.function.Predicate;

/**
 * Which notes are wanted: column, row, kind, voice, language, from where, and with which dots; an
 * empty word asks for nothing. A source is the number of a table or an origin.
 */
public record NoteFilter(
        String column,
        String row,
        String kind,
        String voice,
        String source,
        String language,
        String dots) {
    /** Every note. */
    public static final NoteFilter ALL = new NoteFilter("", "", "", "", "", "", "");

    /** Notes with a dot by anybody; otherwise dots name the voice that gave them. */
    public static final String ANY_DOTS = "+";

    /** Notes without a dot. */
    public static final String NO_DOTS = "-";

    /** Notes from no table and nowhere else that is known. */
    public static final String NO_SOURCE = "-";

    /** Whether a note of this board is wanted. */
    public Predicate<Note> on(Board board) {
        Template template = board.template();
        Dots given = new Dots(board);
        Places places = new Places(board);
        String usual = board.meeting().language();
        return note ->
                fits(column, template.column(places.of(note)).id())
                        && fits(row, template.row(places.of(note)).id())
                        && fits(kind, note.kind())
                        && fits(voice, note.voice())
                        && fits(source, source(note))
                        && fits(language, language(note, usual))
                        && hasDots(board, given, note);
    }

    /** The language of a note: what it says, else the one of the meeting. */
    public static String language(Note note, String usual) {
        return note.language().isEmpty() ? usual : note.language();
    }

    /** Where a note is from: a table's number, an origin, or nowhere that is known. */
    public static String source(Note note) {
        if (!note.origin().isEmpty()) {
            return note.origin();
        }
        return note.table() > 0 ? String.valueOf(note.table()) : NO_SOURCE;
    }

    private static boolean fits(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    /** A note in a bundle has the dots of its bundle too: they were given to all of it. */
    private boolean hasDots(Board board, Dots given, Note note) {
        if (dots.isEmpty()) {
            return true;
        }
        Id target = board.bundleOf(note.id()).map(bundle -> bundle.id()).orElse(note.id());
        if (dots.equals(ANY_DOTS) || dots.equals(NO_DOTS)) {
            boolean some =
                    board.template().voices().stream().anyMatch(v -> given.of(target, v.id()) > 0);
            return some == dots.equals(ANY_DOTS);
        }
        return given.of(target, dots) > 0;
    }
}
