package nl.samenbord.privacy;

import nl.samenbord.board.Board;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for what may point at a person in a note, its translation too. */
public final class NoteSignals {
    private static final String SOFT_HYPHEN = "\u00AD";

    private final Signals signals;

    /** With these rules. */
    public NoteSignals(Signals signals) {
        this.signals = signals;
    }

    /** What was found in this note on its board; nothing in one that only stands for another. */
    public List<Found> in(Board board, Note note) {
        if (note.is(Mark.UNTYPED)) {
            return List.of();
        }
        String usual = board.meeting().language();
        String language = note.language().isEmpty() ? usual : note.language();
        List<String> known = known(board);
        List<Found> found = new ArrayList<>();
        add(note.text(), language, known, found);
        add(note.translation(), usual, known, found);
        return List.copyOf(found);
    }

    /** What was found in other words on this board: a title, an agreement. */
    public List<Found> in(Board board, String text) {
        List<Found> found = new ArrayList<>();
        add(text, board.meeting().language(), known(board), found);
        return List.copyOf(found);
    }

    private void add(String raw, String language, List<String> known, List<Found> found) {
        String text = Words.seen(raw);
        for (Signal signal : signals.in(text, language, known)) {
            Found next = new Found(signal.reason(), signal.words(text));
            if (found.stream().noneMatch(next::isLike)) {
                found.add(next);
            }
        }
    }

    /** The names that everybody there uses: of the school, its place, the parts of the grid. */
    private static List<String> known(Board board) {
        Stream<String> grid =
                Stream.concat(
                        board.template().columns().stream().map(column -> column.name()),
                        board.template().rows().stream().map(row -> row.name()));
        return Stream.concat(
                        namesOf(board.meeting()), grid.map(name -> name.replace(SOFT_HYPHEN, "")))
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** What the school and its place are called, the longest first. */
    static Stream<String> namesOf(Meeting meeting) {
        return Stream.concat(endings(meeting.school().name()), Stream.of(meeting.school().place()))
                .filter(name -> !name.isBlank());
    }

    /** "Basisschool De Brug" is also called "De Brug". */
    private static Stream<String> endings(String school) {
        String[] words = school.strip().split("\\s+");
        return Stream.iterate(0, from -> from < Math.max(1, words.length - 1), from -> from + 1)
                .map(from -> String.join(" ", List.of(words).subList(from, words.length)));
    }
}
