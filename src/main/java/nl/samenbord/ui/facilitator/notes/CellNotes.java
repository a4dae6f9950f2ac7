package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.QuietScroll;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.fx.Fonts;

import java.util.List;
import java.util.function.Consumer;

/** The notes of the chosen cell, as they hang on the wall. */
public final class CellNotes extends QuietScroll implements Onlooker {
    private static final int AT_ONCE = 150;
    private static final double NEAR_END = 0.98;

    private final Hand hand;
    private final Selection selection;
    private final Deck deck;
    private final Wall wall = new Wall();
    private Cell shown;
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
        shown = hand.cell();
        CardMouse mouse = new CardMouse(hand, selection, grip, asked);
        deck =
                new Deck(
                        new CardText(fonts),
                        texts,
                        note -> words.of(hand.board(), note),
                        mouse::listen);
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
        if (!shown.equals(hand.cell())) {
            shown = hand.cell();
            most = AT_ONCE;
            setVvalue(0);
        }
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
                .map(note -> Deck.indexOf(notes, note))
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

    private void mark() {
        Note chosen = hand.note().orElse(null);
        for (NoteCard card : deck.notes()) {
            card.chosen(chosen != null && card.note().id().equals(chosen.id()));
            card.picked(selection.has(card.note().id()));
        }
    }

    private void reveal(Note note) {
        int at = Deck.indexOf(deck.notes(), note);
        if (at < 0) {
            most = Integer.MAX_VALUE;
            show();
            at = Deck.indexOf(deck.notes(), note);
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
}
