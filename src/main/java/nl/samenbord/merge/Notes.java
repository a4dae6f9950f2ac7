package nl.samenbord.merge;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.merge.Side.Placed;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays the notes of both sides together, on the board or in the bin. */
record Notes(Trio trio, Texts texts, Twins twins) {
    private static final Says NOTHING = new Says("", "", "");

    /** What a note says, in which language, with which translation. */
    private record Says(String text, String language, String translation) {
        static Says of(@Nullable Note note) {
            return note == null
                    ? NOTHING
                    : new Says(note.text(), note.language(), note.translation());
        }
    }

    /** All notes of both sides. */
    List<Placed> all() {
        Side before = trio.before();
        Map<Id, Placed> was = before == null ? Map.of() : before.notes();
        return trio.all(
                was,
                trio.mine().notes(),
                trio.theirs().notes(),
                (old, there, side) ->
                        trio.stays(old == null ? null : old.note(), there.note(), side),
                this::one);
    }

    private List<Placed> one(@Nullable Placed before, Placed mine, Placed theirs) {
        Note was = before == null ? null : before.note();
        boolean binned = binned(before, mine, theirs);
        Note my = mine.note();
        Note their = theirs.note();
        boolean typedByMe = was == null && their.is(Mark.UNTYPED) && !my.is(Mark.UNTYPED);
        boolean typedByThem = was == null && my.is(Mark.UNTYPED) && !their.is(Mark.UNTYPED);
        Set<Mark> marks = marks(was, my, their);
        if (typedByMe || typedByThem) {
            marks.remove(Mark.UNTYPED);
            Says typed = Says.of(typedByMe ? my : their);
            return List.of(new Placed(note(was, my, their, typed, marks), binned));
        }
        Says said = Says.of(was);
        Pair<String> text = Pair.of(said.text(), my.text(), their.text());
        if (text.agrees()) {
            Pair<String> language = Pair.of(said.language(), my.language(), their.language());
            Pair<String> translation =
                    Pair.of(said.translation(), my.translation(), their.translation());
            Says says =
                    new Says(
                            text.mine(),
                            trio.part(my, their, Part.LANGUAGE, language),
                            texts.of(my, their, Part.TRANSLATION, translation));
            return List.of(new Placed(note(was, my, their, says, marks), binned));
        }
        Note asMine = note(was, my, their, Says.of(my), marks);
        Note asTheirs = note(was, my, their, Says.of(their), marks);
        return twins.of(new Conflict.Words(my, their), asMine, asTheirs, Notes::under).stream()
                .map(note -> new Placed(note, binned))
                .toList();
    }

    private boolean binned(@Nullable Placed before, Placed mine, Placed theirs) {
        if (mine.binned() == theirs.binned()) {
            return mine.binned();
        }
        Decision side = mine.binned() ? Decision.MINE : Decision.THEIRS;
        Placed other = mine.binned() ? theirs : mine;
        Placed thrown = mine.binned() ? mine : theirs;
        // taken out of the bin, or thrown away while the other side left it alone
        if (before != null && before.binned() && before.note().equals(thrown.note())) {
            return false;
        }
        if (before != null && !before.binned() && before.note().equals(other.note())) {
            return true;
        }
        Conflict thrownAway = new Conflict.Thrown(mine.note(), theirs.note(), side);
        return trio.referee().ask(thrownAway) == side;
    }

    private Note note(@Nullable Note was, Note my, Note their, Says says, Set<Mark> marks) {
        Cell cell = was == null ? null : was.cell();
        return new Note(
                my.id(),
                trio.part(my, their, Part.CELL, Pair.of(cell, my.cell(), their.cell())),
                trio.part(
                        my,
                        their,
                        Part.KIND,
                        Pair.of(was == null ? "" : was.kind(), my.kind(), their.kind())),
                trio.part(
                        my,
                        their,
                        Part.VOICE,
                        Pair.of(was == null ? "" : was.voice(), my.voice(), their.voice())),
                trio.part(
                        my,
                        their,
                        Part.TABLE,
                        Pair.of(was == null ? 0 : was.table(), my.table(), their.table())),
                trio.part(
                        my,
                        their,
                        Part.ROUND,
                        Pair.of(was == null ? 0 : was.round(), my.round(), their.round())),
                says.language(),
                says.text(),
                says.translation(),
                marks,
                trio.part(
                        my,
                        their,
                        Part.ORIGIN,
                        Pair.of(was == null ? "" : was.origin(), my.origin(), their.origin())),
                texts.of(
                        my,
                        their,
                        Part.REMARK,
                        Pair.of(was == null ? "" : was.remark(), my.remark(), their.remark())),
                earlier(my.createdAt(), their.createdAt()));
    }

    /** A mark stays as long as neither side took it off: what one side hides stays hidden. */
    private static Set<Mark> marks(@Nullable Note was, Note my, Note their) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (Pair.of(was != null && was.is(mark), my.is(mark), their.is(mark)).mine()) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** When something was made is told, and decides nothing: the same on both sides. */
    static @Nullable OffsetDateTime earlier(
            @Nullable OffsetDateTime mine, @Nullable OffsetDateTime theirs) {
        if (mine == null || theirs == null) {
            return mine == null ? theirs : mine;
        }
        return mine.compareTo(theirs) <= 0 ? mine : theirs;
    }

    private static Note under(Id id, Note note) {
        return new Note(
                id,
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
                note.remark(),
                note.createdAt());
    }
}
