package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;

/** Builds the changes that take more than one part. */
public final class Changes {
    private Changes() {}

    /** Puts a note in the bin: out of its bundle and the themes, its dots kept with it. */
    public static Change bin(Board board, Note note) {
        Id id = note.id();
        List<Change> parts = new ArrayList<>();
        for (Theme theme : board.all(Theme.class)) {
            if (theme.supports().contains(id)) {
                parts.add(new Change.Edit(theme, theme.without(id)));
            }
        }
        for (Bundle bundle : board.bundles()) {
            if (bundle.notes().contains(id)) {
                parts.add(new Change.Edit(bundle, bundle.without(id)));
            }
        }
        List<Ballot> ballots =
                board.all(Ballot.class).stream()
                        .filter(ballot -> ballot.target().equals(id))
                        .toList();
        ballots.forEach(ballot -> parts.add(new Change.Remove(ballot, 0)));
        parts.add(new Change.Remove(note, 0));
        parts.add(Change.Add.last(new Binned(note, ballots)));
        return new Change.Together(parts);
    }

    /** Takes a note out of the bin and puts it back in its cell, with the dots it had. */
    public static Change putBack(Binned binned) {
        List<Change> parts = new ArrayList<>();
        parts.add(new Change.Remove(binned, 0));
        parts.add(Change.Add.last(binned.note()));
        binned.ballots().forEach(ballot -> parts.add(Change.Add.last(ballot)));
        return new Change.Together(parts);
    }

    /** Adds several notes in one step, as when a list is pasted or a file is read in. */
    public static Change addAll(List<Note> notes) {
        return new Change.Together(notes.stream().<Change>map(Change.Add::last).toList());
    }
}
