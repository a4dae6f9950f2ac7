package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.merge.Merge;
import nl.samenbord.merge.Merged;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.Theirs;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Workshop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Lays what somebody else made of a session upon its board, at home. */
final class TakingIn {
    private final SessionFile file;
    private final Workshop workshop;
    private final Consumer<Id> erase;
    private final List<Consumer<LaidIn>> listeners = new CopyOnWriteArrayList<>();

    /** Notes that were erased for good on the other side are erased so. */
    TakingIn(SessionFile file, Workshop workshop, Consumer<Id> erase) {
        this.file = file;
        this.workshop = workshop;
        this.erase = erase;
    }

    /** From now on this is told each time. */
    void listen(Consumer<LaidIn> listener) {
        listeners.add(listener);
    }

    /** Lays what stands in the file upon the board; before is what was in the file last. */
    LaidIn lay(Theirs theirs) {
        return new LaidIn(file.path(), lay(file.inFile().board(), theirs.board()));
    }

    /** The same, and tells it. */
    void layAndTell(Theirs theirs) {
        LaidIn laid = lay(theirs);
        listeners.forEach(listener -> listener.accept(laid));
    }

    /** Lays this board upon the one here; before is what both were. Doing it again does nothing. */
    Merged lay(Board before, Board theirs) {
        Merged merged = Merge.of(before, workshop.board(), theirs, Map.of());
        merged.toErase().forEach(erase);
        // what was erased may have stood in what the others point at
        Merged after = Merge.of(before, workshop.board(), theirs, Map.of());
        if (!after.board().equals(workshop.board())) {
            workshop.submit(Author.FACILITATOR, after.change());
        }
        return merged;
    }
}
