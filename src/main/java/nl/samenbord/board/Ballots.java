package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Builds the changes by which dots are given and taken back. */
public final class Ballots {
    private Ballots() {}

    /**
     * One voice has so many dots on this piece from now on, those on the notes of a bundle counted
     * with it. Dots are taken from the bundle before they are taken from its notes. The very first
     * dots of an evening are kept from the room until they are shown.
     */
    public static Change give(Board board, Posted piece, String voice, int count) {
        List<Ballot> own = of(board, voice, ballot -> ballot.target().equals(piece.id()));
        List<Ballot> all = new ArrayList<>(own);
        if (piece instanceof Posted.Laid laid) {
            List<Id> inside = laid.notes().stream().map(Note::id).toList();
            all.addAll(of(board, voice, ballot -> inside.contains(ballot.target())));
        }
        int more = count - all.stream().mapToInt(Ballot::count).sum();
        List<Change> parts = new ArrayList<>();
        if (more > 0) {
            boolean first = board.all(Ballot.class).isEmpty();
            if (first && !board.voting().secret()) {
                parts.add(new Change.Tell(board.voting(), board.voting().secret(true)));
            }
            parts.add(
                    own.isEmpty()
                            ? Change.Add.last(new Ballot(Id.fresh(), voice, piece.id(), more))
                            : edit(own.getFirst(), own.getFirst().count() + more));
        }
        take(all, -more, parts);
        return new Change.Together(parts);
    }

    private static void take(List<Ballot> from, int wanted, List<Change> parts) {
        int left = wanted;
        for (Ballot ballot : from) {
            if (left > 0) {
                int stays = Math.max(0, ballot.count() - left);
                left -= ballot.count() - stays;
                parts.add(stays == 0 ? new Change.Remove(ballot, 0) : edit(ballot, stays));
            }
        }
    }

    private static Change edit(Ballot ballot, int count) {
        return new Change.Edit(
                ballot, new Ballot(ballot.id(), ballot.voice(), ballot.target(), count));
    }

    private static List<Ballot> of(Board board, String voice, Predicate<Ballot> wanted) {
        return board.all(Ballot.class).stream()
                .filter(ballot -> ballot.voice().equals(voice))
                .filter(wanted)
                .toList();
    }
}
