package nl.samenbord.ui.facilitator.notes;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.samenbord.board.Note;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.keys.Command;

import java.util.List;
import java.util.function.Consumer;

/** What the mouse does with the cards of a cell: choose, pick, open, drag. */
final class CardMouse {
    private final Hand hand;
    private final Selection selection;
    private final Grip grip;
    private final Consumer<Command> asked;

    CardMouse(Hand hand, Selection selection, Grip grip, Consumer<Command> asked) {
        this.hand = hand;
        this.selection = selection;
        this.grip = grip;
        this.asked = asked;
    }

    /** From now on this card, among the others of its deck, listens to the mouse. */
    void listen(NoteCard card, Deck deck) {
        card.setOnMousePressed(event -> pressed(card, deck, event));
        card.setOnMouseDragged(event -> grip.drag(card.note(), event));
        card.setOnMouseReleased(event -> released(card, deck, event));
    }

    private void pressed(NoteCard card, Deck deck, MouseEvent event) {
        if (event.isShiftDown()) {
            selection.add(deck.between(hand.note().orElse(card.note()), card.note()));
        } else if (event.isShortcutDown()) {
            hand.note()
                    .filter(chosen -> selection.isEmpty() && !chosen.id().equals(card.note().id()))
                    .ifPresent(selection::turn);
            selection.turn(card.note());
        }
        hand.choose(card.note());
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            grip.open(card.note());
        }
        event.consume();
    }

    /** A note that is let go on another one is picked with it, to be laid together. */
    private void released(NoteCard card, Deck deck, MouseEvent event) {
        if (grip.drop(card.note(), event)) {
            deck.beside(card, event.getSceneX(), event.getSceneY())
                    .ifPresent(other -> together(other.note(), card.note()));
        }
    }

    private void together(Note one, Note other) {
        selection.clear();
        selection.add(List.of(one, other));
        asked.accept(Command.BUNDLE);
    }
}
