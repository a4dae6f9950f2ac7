package nl.samenbord.privacy;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;

import java.util.List;
import java.util.Optional;

/**
 * Holds a note back from the room when words come into it that may point at a person, and lets go
 * of it when they go. What somebody released stays so until other such words come.
 */
public final class Holding {
    private final NoteSignals signals;

    /** Looks with these. */
    public Holding(NoteSignals signals) {
        this.signals = signals;
    }

    /** Reads the word lists of a board's language before the first note needs them. */
    public void ready(Board board) {
        List<Found> _ = signals.in(board, "");
    }

    /** The change with what it must hold back. */
    public Change on(Board board, Change change) {
        return switch (change) {
            case Change.Add(Note note, int at) -> new Change.Add(marked(board, note), at);
            case Change.Edit(Note _, Note after) -> edited(board, change, after);
            case Change.Together(List<Change> parts) ->
                    new Change.Together(parts.stream().map(part -> on(board, part)).toList());
            case Change.Add _, Change.Remove _, Change.Edit _, Change.Tell _ -> change;
        };
    }

    /** The mark comes as a change of its own: somebody else may have marked the note meanwhile. */
    private Change edited(Board board, Change change, Note after) {
        Note next =
                change.on(board) instanceof Outcome.Done done
                        ? done.board().note(after.id()).orElse(after)
                        : after;
        Note marked = marked(board, next);
        return marked.equals(next)
                ? change
                : new Change.Together(List.of(change, new Change.Edit(next, marked)));
    }

    private Note marked(Board board, Note note) {
        Optional<Note> before = before(board, note);
        if (before.filter(old -> saysTheSame(old, note)).isPresent()) {
            return note;
        }
        List<Found> now = signals.in(board, note);
        List<Found> known = before.map(old -> signals.in(board, old)).orElse(List.of());
        boolean brings = now.stream().anyMatch(found -> known.stream().noneMatch(found::isLike));
        return note.marked(Mark.HELD, brings || (note.is(Mark.HELD) && !now.isEmpty()));
    }

    private static Optional<Note> before(Board board, Note note) {
        return board.note(note.id())
                .or(() -> board.all(Binned.class).find(note.id()).map(Binned::note));
    }

    private static boolean saysTheSame(Note one, Note other) {
        return one.text().equals(other.text())
                && one.translation().equals(other.translation())
                && one.language().equals(other.language())
                && one.is(Mark.UNTYPED) == other.is(Mark.UNTYPED);
    }
}
