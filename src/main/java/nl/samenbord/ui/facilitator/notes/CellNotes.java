package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.fx.Fonts;

import java.util.List;
import java.util.function.Consumer;

/** The notes of the chosen cell, as they hang on the wall. */
public final class CellNotes extends ScrollPane implements Onlooker {
    private static final int AT_ONCE = 150;
    private static final double NEAR_END = 0.98;

    private final Hand hand;
    private final Selection selection;
    private final Grip grip;
    private final Consumer<Command> asked;
    private final Deck deck;
    private final Wall wall = new Wall();
    private int most = AT_ONCE;

    /** The notes that this hand has chosen among. */
    public CellNotes(
            Hand hand,
            Selection selection,
            Grip grip,
            Consumer<Command> asked,
            Texts texts,
            Fonts fonts,
            SignalWords words) {
        this.hand = hand;
        this.selection = selection;
        this.asked = asked;
        this.grip = grip;
        deck =
                new Deck(
                        new CardText(fonts),
                        texts,
                        note -> words.of(hand.board(), note),
                        this::prepare);
        setId(Ids.NOTES);
        setAccessibleText(texts.of("notes.list"));
        setContent(wall);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        vvalueProperty().addListener((_, _, now) -> more(now.doubleValue()));
        hand.look(this);
        selection.watch(this::mark);
    }

    /** Shows the board of now. */
    public void show() {
        deck.deal(hand.board(), hand.cell(), most);
        wall.show(deck.cards().stream().toList());
        mark();
    }

    @Override
    public void chose() {
        most = AT_ONCE;
        setVvalue(0);
        show();
        hand.note().ifPresent(this::reveal);
    }

    /** Brings the newest note into sight. */
    public void revealLast() {
        if (deck.cards().size() == most) {
            most = Integer.MAX_VALUE;
            show();
        }
        layout();
        setVvalue(1);
    }

    /** Chooses the first note; false if the cell has none. */
    public boolean enter() {
        List<NoteCard> notes = deck.notes();
        if (notes.isEmpty()) {
            return false;
        }
        hand.choose(notes.getFirst().note());
        return true;
    }

    /** Goes from the chosen note to the one beside it: so many to the right, so many down. */
    public void walk(int right, int down) {
        List<NoteCard> notes = deck.notes();
        hand.note()
                .map(note -> indexOf(notes, note))
                .filter(at -> at >= 0)
                .ifPresent(
                        at -> {
                            List<Bounds> places = notes.stream().map(this::onWall).toList();
                            int next = Neighbour.of(places, at, right, down);
                            hand.choose(notes.get(next).note());
                        });
    }

    /** Picks the chosen note and the one beside it, which is chosen then. */
    public void extend(int right, int down) {
        selection.add(hand.note().stream().toList());
        walk(right, down);
        selection.add(hand.note().stream().toList());
    }

    private void prepare(NoteCard card) {
        card.setOnMousePressed(event -> pressed(card, event));
        card.setOnMouseDragged(event -> grip.drag(card.note(), event));
        card.setOnMouseReleased(event -> released(card, event));
    }

    private void pressed(NoteCard card, MouseEvent event) {
        if (event.isShiftDown()) {
            selection.add(upTo(card));
        } else if (event.isShortcutDown()) {
            if (selection.isEmpty()) {
                selection.add(hand.note().stream().toList());
            }
            selection.turn(card.note());
        }
        hand.choose(card.note());
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            grip.open(card.note());
        }
        event.consume();
    }

    /** From the chosen note to this one, as they hang. */
    private List<Note> upTo(NoteCard card) {
        List<NoteCard> notes = deck.notes();
        int to = notes.indexOf(card);
        int from = hand.note().map(note -> indexOf(notes, note)).filter(at -> at >= 0).orElse(to);
        return notes.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
                .map(NoteCard::note)
                .toList();
    }

    /** A note that is let go on another one is picked with it, to be laid together. */
    private void released(NoteCard card, MouseEvent event) {
        if (grip.drop(card.note(), event)) {
            deck.beside(card, event.getSceneX(), event.getSceneY())
                    .ifPresent(
                            other -> {
                                selection.clear();
                                selection.add(List.of(other.note(), card.note()));
                                asked.accept(Command.BUNDLE);
                            });
        }
    }

    private void mark() {
        Note chosen = hand.note().orElse(null);
        for (NoteCard card : deck.notes()) {
            card.chosen(chosen != null && card.note().id().equals(chosen.id()));
            card.picked(selection.has(card.note().id()));
        }
    }

    private void reveal(Note note) {
        int at = indexOf(deck.notes(), note);
        if (at < 0) {
            most = Integer.MAX_VALUE;
            show();
            at = indexOf(deck.notes(), note);
        }
        if (at >= 0) {
            layout();
            Bounds place = onWall(deck.notes().get(at));
            double view = getViewportBounds().getHeight();
            double range = wall.getHeight() - view;
            double top = getVvalue() * range;
            if (place.getMinY() < top) {
                setVvalue(place.getMinY() / range);
            } else if (range > 0 && place.getMaxY() > top + view) {
                setVvalue((place.getMaxY() - view) / range);
            }
        }
    }

    private void more(double scrolled) {
        if (scrolled > NEAR_END && deck.cards().size() == most) {
            most += AT_ONCE;
            show();
        }
    }

    private Bounds onWall(NoteCard card) {
        return wall.sceneToLocal(card.localToScene(card.getLayoutBounds()));
    }

    private static int indexOf(List<NoteCard> notes, Note note) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).note().id().equals(note.id())) {
                return i;
            }
        }
        return -1;
    }
}
