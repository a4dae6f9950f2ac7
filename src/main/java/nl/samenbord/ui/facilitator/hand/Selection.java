package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Id;
import nl.samenbord.board.Note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The notes that were picked, in any cells, to do something with all of them together. */
public final class Selection {
    private final Hand hand;
    private final Set<Id> picked = new LinkedHashSet<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    /** Nothing is picked yet. */
    public Selection(Hand hand) {
        this.hand = hand;
    }

    /** From now on this runs each time when something else is picked. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** The notes, in the order in which they were picked; what left the board is left out. */
    public List<Note> notes() {
        return picked.stream().flatMap(id -> hand.board().note(id).stream()).toList();
    }

    /** Whether nothing is picked. */
    public boolean isEmpty() {
        return notes().isEmpty();
    }

    /** Whether this note is picked. */
    public boolean has(Id note) {
        return picked.contains(note);
    }

    /** Picks a note, or lets it go if it was picked. */
    public void turn(Note note) {
        List<Id> next = new ArrayList<>(picked);
        if (!next.remove(note.id())) {
            next.add(note.id());
        }
        become(next);
    }

    /** Picks these notes too. */
    public void add(Collection<Note> notes) {
        List<Id> next = new ArrayList<>(picked);
        notes.forEach(note -> next.add(note.id()));
        become(next);
    }

    /** Lets go of all of them. */
    public void clear() {
        become(List.of());
    }

    private void become(Collection<Id> next) {
        picked.clear();
        picked.addAll(next);
        watchers.forEach(Runnable::run);
    }
}
