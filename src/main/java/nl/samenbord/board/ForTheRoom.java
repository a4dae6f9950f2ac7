package nl.samenbord.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes from a board what the room must not see. */
final class ForTheRoom {
    private ForTheRoom() {}

    static Board of(Board board) {
        Shelf<Note> shown = board.notes().only(Note::isForTheRoom);
        Set<Id> known = new HashSet<>();
        shown.forEach(note -> known.add(note.id()));
        List<Bundle> bundles =
                board.bundles().stream()
                        .map(b -> b.holding(b.notes().stream().filter(known::contains).toList()))
                        .filter(bundle -> !bundle.notes().isEmpty())
                        .toList();
        bundles.forEach(bundle -> known.add(bundle.id()));
        Shelf<Ballot> ballots =
                board.all(Ballot.class).only(ballot -> known.contains(ballot.target()));
        List<Theme> themes =
                board.all(Theme.class).stream()
                        .map(
                                t ->
                                        new Theme(
                                                t.id(),
                                                t.title(),
                                                t.columns(),
                                                t.rows(),
                                                t.supports().stream()
                                                        .filter(known::contains)
                                                        .toList()))
                        .toList();
        return board.with(Note.class, shown)
                .with(Binned.class, Shelf.of(List.of()))
                .with(Bundle.class, Shelf.of(bundles))
                .with(Ballot.class, ballots)
                .with(Theme.class, Shelf.of(themes));
    }
}
