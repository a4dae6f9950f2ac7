package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Shelf;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * The session that goes inside a PDF: what may be on paper, and no word or trace of what is kept
 * from it. Not in it: notes that are hidden, held back, binned or erased, remarks for the
 * facilitator, what was parked, and fields of the file that this program doesn't know.
 */
public final class SessionForPaper {
    private SessionForPaper() {}

    /** The bytes of its file: the same for the same board, with a name that nothing else has. */
    public static byte[] of(Board board) {
        Board open = board.forPaper();
        Shelf<Note> notes =
                Shelf.of(open.notes().stream().map(SessionForPaper::withoutRemark).toList());
        Board clean =
                new Board(open.template(), open.facts(), open.shelves(), Set.of())
                        .with(Note.class, notes)
                        .with(Parked.class, Shelf.of(List.of()));
        byte[] nameless = bytes(clean, Id.from(""));
        return bytes(clean, Id.from(new String(nameless, StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(Board board, Id name) {
        return SessionFormat.write(new Session(name, 0, board), Unknown.NOTHING);
    }

    private static Note withoutRemark(Note note) {
        return new Note(
                note.id(),
                note.cell(),
                note.kind(),
                note.voice(),
                note.table(),
                note.round(),
                note.language(),
                note.text(),
                note.translation(),
                note.marks(),
                note.origin(),
                "",
                note.createdAt());
    }
}
