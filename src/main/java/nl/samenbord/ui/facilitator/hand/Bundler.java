package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Bundling;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Words;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the facilitator does with bundles. */
public final class Bundler {
    private final Hand hand;
    private final Clock clock;

    /** Works with this hand. */
    public Bundler(Hand hand, Clock clock) {
        this.hand = hand;
        this.clock = clock;
    }

    /**
     * Lays notes together under a title, in the bundle that was chosen or in a new one; false if
     * there is no title or it could not be done.
     */
    public boolean lay(List<Note> notes, Titles.Choice choice) {
        String title = Words.onOneLine(Words.entered(choice.title()));
        if (title.isEmpty() || notes.isEmpty()) {
            return false;
        }
        List<Id> ids = notes.stream().map(Note::id).toList();
        Bundle into = choice.into();
        if (into != null && into.title().equals(title) && into.notes().containsAll(ids)) {
            return goTo(ids.getFirst());
        }
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Change change =
                into == null
                        ? Bundling.lay(hand.board(), Bundling.of(hand.board(), ids, title, now))
                        : Bundling.add(hand.board(), into, ids, title);
        return hand.submit(change) && goTo(ids.getFirst());
    }

    /**
     * Lays a note or the notes of a bundle with what they were dropped on: in the bundle that is
     * there, or in a new one under what one of both says.
     */
    public boolean drop(Item taken, Posted on) {
        List<Note> dragged = notes(taken);
        if (dragged.isEmpty()) {
            return false;
        }
        List<Note> all = new ArrayList<>(on.all());
        all.addAll(dragged);
        Titles.Choice choice =
                on instanceof Posted.Laid laid
                        ? new Titles.Choice(laid.bundle().title(), laid.bundle())
                        : taken instanceof Bundle bundle
                                ? new Titles.Choice(bundle.title(), bundle)
                                : Titles.fresh(hand.board(), all);
        return lay(all, choice) && goTo(dragged.getFirst().id());
    }

    private List<Note> notes(Item taken) {
        return switch (taken) {
            case Note note -> List.of(note);
            case Bundle bundle ->
                    bundle.notes().stream().flatMap(id -> hand.board().note(id).stream()).toList();
            default -> List.of();
        };
    }

    /** The bundle that the chosen note is in. */
    public Optional<Bundle> chosen() {
        return hand.note().flatMap(note -> hand.board().bundleOf(note.id()));
    }

    /** Takes the chosen note out of its bundle and goes with it. */
    public void takeOut() {
        hand.note()
                .filter(_ -> chosen().isPresent())
                .ifPresent(
                        note -> {
                            if (hand.submit(Bundling.takeOut(hand.board(), note.id()))) {
                                goTo(note.id());
                            }
                        });
    }

    /** Takes apart the bundle that the chosen note is in. */
    public void takeApart() {
        Optional<Note> note = hand.note();
        chosen().ifPresent(
                        bundle -> {
                            if (hand.submit(Bundling.apart(hand.board(), bundle))) {
                                note.ifPresent(was -> goTo(was.id()));
                            }
                        });
    }

    private boolean goTo(Id note) {
        hand.board().note(note).ifPresent(hand::choose);
        return true;
    }
}
