package nl.samenbord.board;

import java.util.HashMap;
import java.util.Map;

/** The dots of one board: what a bundle has is its own and those of its notes. */
public final class Dots {
    private record Key(Id target, String voice) {}

    private final Map<Key, Integer> given = new HashMap<>();

    /** Adds up the ballots of a board. */
    public Dots(Board board) {
        for (Ballot ballot : board.all(Ballot.class)) {
            given.merge(new Key(ballot.target(), ballot.voice()), ballot.count(), Integer::sum);
        }
        for (Bundle bundle : board.bundles()) {
            for (Voice voice : board.template().voices()) {
                int ofNotes = bundle.notes().stream().mapToInt(n -> of(n, voice.id())).sum();
                given.merge(new Key(bundle.id(), voice.id()), ofNotes, Integer::sum);
            }
        }
    }

    /** The dots that one voice gave to a note or a bundle. */
    public int of(Id target, String voice) {
        return given.getOrDefault(new Key(target, voice), 0);
    }
}
