package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Bundling;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.board.Places;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Step;
import nl.samenbord.workshop.Workshop;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The cell and the note that the facilitator has chosen, and what can be done with them. */
public final class Hand {
    private final Workshop workshop;
    private final List<Onlooker> onlookers = new CopyOnWriteArrayList<>();
    private Cell cell = new Cell(0, 0);
    private @Nullable Id note;
    private @Nullable Change typed;

    /** Begins at the first cell. */
    public Hand(Workshop workshop) {
        this.workshop = workshop;
        workshop.watch(this::stepped);
    }

    /** From now on this one is told what is chosen. */
    public void look(Onlooker onlooker) {
        onlookers.add(onlooker);
    }

    /** The board of now. */
    public Board board() {
        return workshop.board();
    }

    /** The chosen cell; there is always one. */
    public Cell cell() {
        return cell;
    }

    /** The chosen note, if one is. */
    public Optional<Note> note() {
        return note == null ? Optional.empty() : board().note(note);
    }

    /** Chooses a cell, and no note in it. */
    public void choose(Cell wanted) {
        if (board().template().has(wanted)) {
            take(wanted, null);
        }
    }

    /** Chooses a note, and the cell in which it hangs. */
    public void choose(Note wanted) {
        take(place(wanted), wanted.id());
    }

    /** The cell in which a note hangs. */
    public Cell place(Note note) {
        return new Places(board()).of(note);
    }

    /** Chooses no note. */
    public void letGo() {
        take(cell, null);
    }

    /** Moves a note to another cell, out of its bundle; it stays chosen there. */
    public void move(Note wanted, Cell target) {
        if (!place(wanted).equals(target) && submit(Bundling.move(board(), wanted, target))) {
            board().note(wanted.id()).ifPresent(this::choose);
        }
    }

    /** Moves a bundle to another cell with all that is in it; a note of it stays chosen there. */
    public void move(Bundle wanted, Cell target) {
        if (!wanted.cell().equals(target) && submit(Bundling.move(board(), wanted, target))) {
            note().filter(now -> wanted.notes().contains(now.id()))
                    .or(() -> wanted.notes().stream().findFirst().flatMap(board()::note))
                    .ifPresentOrElse(this::choose, () -> choose(target));
        }
    }

    /** Hides a note from the room and from paper, or shows it again. */
    public void hide(Note wanted) {
        submit(new Change.Edit(wanted, wanted.hidden(!wanted.hidden())));
    }

    /** Lets the room see a note that was held back, although it may point at a person. */
    public void release(Note wanted) {
        submit(new Change.Edit(wanted, wanted.marked(Mark.HELD, false)));
    }

    /** Puts a note in the bin. */
    public void bin(Note wanted) {
        submit(Changes.bin(board(), wanted));
    }

    /** Takes a note out of the bin and goes to it. */
    public void putBack(Binned binned) {
        if (submit(Changes.putBack(binned))) {
            board().note(binned.id()).ifPresent(this::choose);
        }
    }

    /** Takes back the last step and goes where it was. */
    public void undo() {
        workshop.undo(Author.FACILITATOR).ifPresent(this::went);
    }

    /** Does the last step that was taken back again, and goes where it is. */
    public void redo() {
        workshop.redo(Author.FACILITATOR).ifPresent(this::went);
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return workshop.canUndo(Author.FACILITATOR);
    }

    /** Whether there is a step to do again. */
    public boolean canRedo() {
        return workshop.canRedo(Author.FACILITATOR);
    }

    /** Makes a change; tells the onlookers where it can't be made. */
    public boolean submit(Change change) {
        return isMade(workshop.submit(Author.FACILITATOR, change));
    }

    private boolean isMade(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            onlookers.forEach(onlooker -> onlooker.refused(refused.why()));
            return false;
        }
        return true;
    }

    /**
     * Makes the change that a number makes while it is being typed. It goes on with the digits
     * before it, or is the first: however many there are, they are one step to take back.
     */
    public boolean type(Change change, boolean first) {
        Outcome outcome =
                first || typed == null
                        ? workshop.submit(Author.FACILITATOR, change)
                        : workshop.goOn(Author.FACILITATOR, typed, change);
        typed = workshop.last(Author.FACILITATOR).orElse(null);
        return isMade(outcome);
    }

    /** Takes back the number that is being typed; the chosen cell stays. */
    public void untype() {
        if (typed != null && workshop.last(Author.FACILITATOR).filter(typed::equals).isPresent()) {
            typed = null;
            workshop.undo(Author.FACILITATOR);
        }
    }

    private void went(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done ->
                    Touched.cell(done.did(), done.board()).ifPresent(this::choose);
            case Outcome.Refused refused -> onlookers.forEach(o -> o.refused(refused.why()));
        }
    }

    private void stepped(Step step) {
        if (note != null && step.after().note(note).isEmpty()) {
            letGo();
        }
    }

    private void take(Cell wanted, @Nullable Id wantedNote) {
        boolean same = wanted.equals(cell) && Objects.equals(wantedNote, note);
        cell = wanted;
        note = wantedNote;
        if (!same) {
            onlookers.forEach(Onlooker::chose);
        }
    }
}
