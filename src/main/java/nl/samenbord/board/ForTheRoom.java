package nl.samenbord.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Takes from a board what the room must not see. */
final class ForTheRoom {
    private ForTheRoom() {}

    static Board of(Board board) {
        return of(board, Note::isForTheRoom);
    }

    /** With these notes only, and without every trace of the others. */
    static Board of(Board board, Predicate<Note> wanted) {
        Shelf<Note> shown = board.notes().only(wanted);
        Set<Id> known = new HashSet<>();
        shown.forEach(note -> known.add(note.id()));
        List<Bundle> bundles =
                board.bundles().stream()
                        .filter(bundle -> bundle.notes().stream().anyMatch(known::contains))
                        .map(bundle -> shown(board, bundle, known))
                        .toList();
        bundles.forEach(bundle -> known.add(bundle.id()));
        Shelf<Ballot> ballots =
                board.all(Ballot.class).only(ballot -> known.contains(ballot.target()));
        List<Theme> themes =
                board.all(Theme.class).stream().map(theme -> shown(board, theme, known)).toList();
        return board.with(Note.class, shown)
                .with(Binned.class, Shelf.of(List.of()))
                .with(Bundle.class, Shelf.of(bundles))
                .with(Ballot.class, ballots)
                .with(
                        Given.class,
                        board.all(Given.class).only(given -> isShown(board, given, known)))
                .with(Theme.class, Shelf.of(themes));
    }

    /** What is said of a note goes with the note. */
    private static boolean isShown(Board board, Given given, Set<Id> known) {
        boolean ofANote =
                board.template().ask(given.ask()).filter(a -> a.of() == Ask.Of.NOTE).isPresent();
        return !ofANote || known.contains(Id.of(given.of()));
    }

    /**
     * A title is often one of the notes; where that one is kept from the room, so are its words.
     */
    private static Bundle shown(Board board, Bundle bundle, Set<Id> known) {
        List<Id> inside = bundle.notes().stream().filter(known::contains).toList();
        boolean tells =
                bundle.notes().stream()
                        .filter(id -> !known.contains(id))
                        .flatMap(id -> board.note(id).stream())
                        .anyMatch(note -> says(note, bundle.title()));
        String title = tells ? board.note(inside.getFirst()).orElseThrow().text() : bundle.title();
        return bundle.holding(inside).titled(title);
    }

    /** So is the title of a theme, and what it says people wish. */
    private static Theme shown(Board board, Theme theme, Set<Id> known) {
        List<Note> away =
                theme.supports().stream()
                        .filter(id -> !known.contains(id))
                        .flatMap(id -> board.note(id).stream())
                        .toList();
        boolean titled = away.stream().anyMatch(note -> says(note, theme.title()));
        boolean wished = away.stream().anyMatch(note -> says(note, theme.wish()));
        return theme.supportedBy(theme.supports().stream().filter(known::contains).toList())
                .titled(titled ? "" : theme.title())
                .wishing(wished ? "" : theme.wish());
    }

    private static boolean says(Note note, String title) {
        return same(note.text(), title) || same(note.translation(), title);
    }

    private static boolean same(String words, String title) {
        return Words.folded(Words.onOneLine(words)).equals(Words.folded(Words.onOneLine(title)));
    }
}
