package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.merge.Merge;
import nl.samenbord.merge.Merged;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Workshop;

import java.util.Map;
import java.util.function.Consumer;

/** Lays what somebody else made of a session upon its board, at home. */
final class TakingIn {
    private final Workshop workshop;
    private final Consumer<Id> erase;

    /** Notes that were erased for good on the other side are erased so. */
    TakingIn(Workshop workshop, Consumer<Id> erase) {
        this.workshop = workshop;
        this.erase = erase;
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
