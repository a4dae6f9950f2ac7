package nl.samenbord.ui.facilitator.notes;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.fx.RightClick;

import java.util.Optional;
import java.util.function.Consumer;

/** What the mouse does with the cards of a cell: choose, pick, open, drag, and a menu. */
final class CardMouse {
    private final Hand hand;
    private final Selection selection;
    private final Bundler bundler;
    private final Grip grip;
    private final CardMenu menu;
    private final Consumer<Command> asked;

    CardMouse(
            Hand hand,
            Selection selection,
            Bundler bundler,
            Grip grip,
            CardMenu menu,
            Consumer<Command> asked) {
        this.hand = hand;
        this.selection = selection;
        this.bundler = bundler;
        this.grip = grip;
        this.menu = menu;
        this.asked = asked;
    }

    /** From now on this card, among the others of its deck, listens to the mouse. */
    void listen(NoteCard card, Deck deck) {
        card.setOnMousePressed(event -> pressed(card, deck, event));
        RightClick.on(card, (x, y) -> menu.note(card, x, y));
        dragged(card, card.note(), card.note().text(), deck);
    }

    /** So does what is round the notes of a bundle. */
    void listen(BundleCard card, Deck deck) {
        card.setOnMousePressed(
                event -> {
                    first(card.bundle()).ifPresent(hand::choose);
                    event.consume();
                });
        RightClick.on(card, (x, y) -> menu.bundle(card, x, y));
        dragged(card, card.bundle(), card.bundle().title(), deck);
    }

    /** The note of a bundle that is chosen, or else its first. */
    private Optional<Note> first(Bundle bundle) {
        return hand.note()
                .filter(note -> bundle.notes().contains(note.id()))
                .or(
                        () ->
                                bundle.notes().stream()
                                        .flatMap(id -> hand.board().note(id).stream())
                                        .findFirst());
    }

    private void dragged(Node card, Item taken, String words, Deck deck) {
        card.setOnMouseDragged(
                event -> {
                    if (grip.drag(words, event)) {
                        deck.target(taken, event.getSceneX(), event.getSceneY());
                    }
                    event.consume();
                });
        card.setOnMouseReleased(
                event -> {
                    Optional<Posted> on = deck.target(taken, event.getSceneX(), event.getSceneY());
                    deck.noTarget();
                    if (grip.drop(taken, event)) {
                        on.ifPresent(piece -> dropped(taken, piece));
                    }
                    event.consume();
                });
    }

    private void pressed(NoteCard card, Deck deck, MouseEvent event) {
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        if (primary && event.isShiftDown()) {
            selection.add(deck.between(hand.note().orElse(card.note()), card.note()));
        } else if (primary && event.isShortcutDown()) {
            hand.note()
                    .filter(chosen -> selection.isEmpty() && !chosen.id().equals(card.note().id()))
                    .ifPresent(selection::turn);
            selection.turn(card.note());
        }
        hand.choose(card.note());
        if (primary && event.getClickCount() == 2) {
            grip.open(card.note());
        }
        event.consume();
    }

    /** What is let go on another piece is laid with it; a new bundle asks for another title. */
    private void dropped(Item taken, Posted piece) {
        selection.clear();
        boolean isNew = piece instanceof Posted.Loose && taken instanceof Note;
        if (bundler.drop(taken, piece) && isNew) {
            asked.accept(Command.BUNDLE);
        }
    }
}
