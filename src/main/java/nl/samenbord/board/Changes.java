package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;

/** Builds the changes that take more than one part. */
public final class Changes {
    private Changes() {}

    /**
     * Puts a note in the bin: out of its bundle and the themes, its dots kept with it. A bundle of
     * which it was the last goes, and its dots are kept with the note too.
     */
    public static Change bin(Board board, Note note) {
        Id id = note.id();
        OneStep step = new OneStep(board);
        step.then(Bundling.takeOut(board, id));
        for (Theme theme : step.now().all(Theme.class)) {
            if (theme.supports().contains(id)) {
                step.then(new Change.Edit(theme, theme.without(id)));
            }
        }
        List<Ballot> ballots =
                step.now().all(Ballot.class).stream()
                        .filter(ballot -> ballot.target().equals(id))
                        .toList();
        ballots.forEach(ballot -> step.then(new Change.Remove(ballot, 0)));
        step.then(new Change.Remove(note, 0));
        step.then(Change.Add.last(new Binned(note, ballots)));
        return step.change();
    }

    /** Takes a note out of the bin and puts it back in its cell, with the dots it had. */
    public static Change putBack(Binned binned) {
        List<Change> parts = new ArrayList<>();
        parts.add(new Change.Remove(binned, 0));
        parts.add(Change.Add.last(binned.note()));
        binned.ballots().forEach(ballot -> parts.add(Change.Add.last(ballot)));
        return new Change.Together(parts);
    }

    /** Adds several notes in one step, as when a list is pasted. */
    public static Change addAll(List<Note> notes) {
        return new Change.Together(notes.stream().<Change>map(Change.Add::last).toList());
    }

    /** Adds the notes of a table that was read, and the tables that they come from, in one step. */
    public static Change takeIn(Board board, List<Note> notes) {
        List<Change> parts = new ArrayList<>();
        Seating.forNotes(board, notes).ifPresent(parts::add);
        notes.forEach(note -> parts.add(Change.Add.last(note)));
        return new Change.Together(parts);
    }
}
