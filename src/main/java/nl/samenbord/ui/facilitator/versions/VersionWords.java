package nl.samenbord.ui.facilitator.versions;

import nl.samenbord.board.Board;
import nl.samenbord.board.Compared;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;

import java.util.List;
import java.util.Objects;

/** Tells how a session was then, beside how it is now. */
final class VersionWords {
    private final Texts texts;

    VersionWords(Texts texts) {
        this.texts = texts;
    }

    /** One note then and now. */
    ComparedRow.Lines lines(Compared pair) {
        Note then = pair.there();
        Note now = pair.here();
        if (then == null) {
            // one of both is there
            Note later = Objects.requireNonNull(now);
            return ComparedRow.Lines.of(what(later, texts.of("versions.later")), said(later));
        }
        if (now == null) {
            return ComparedRow.Lines.of(what(then, texts.of("versions.gone")), said(then));
        }
        if (then.equals(now)) {
            return ComparedRow.Lines.of(what(then, texts.of("versions.same")), said(then));
        }
        String what = what(then, texts.of("versions.other"));
        if (said(now).equals(said(then)) && now.cell().equals(then.cell())) {
            return ComparedRow.Lines.of(what, said(then));
        }
        return new ComparedRow.Lines(
                what,
                List.of(
                        new ComparedRow.Said("", said(then)),
                        new ComparedRow.Said(
                                texts.of("versions.now", now.cell().code()), said(now))));
    }

    private static String what(Note note, String how) {
        return note.cell().code() + " · " + how;
    }

    private static String said(Note note) {
        return note.translation().isEmpty()
                ? note.text()
                : note.text() + "\n→ " + note.translation();
    }

    /** How many notes are not as they were, and that nothing else was touched. */
    String sum(Board then, Board now, List<Compared> differing) {
        if (differing.isEmpty()) {
            return then.equals(now) ? texts.of("versions.equal") : texts.of("versions.equalNotes");
        }
        long gone = differing.stream().filter(pair -> pair.here() == null).count();
        long later = differing.stream().filter(pair -> pair.there() == null).count();
        String notes = texts.of("notes.count", gone);
        return texts.of("versions.sum", notes, differing.size() - gone - later, later);
    }
}
