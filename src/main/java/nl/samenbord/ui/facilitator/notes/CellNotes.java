package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.QuietScroll;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.fx.Fonts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The notes of the chosen cell, as they hang on the wall. */
public final class CellNotes extends QuietScroll implements Onlooker {
    /** The name of what stands there while the cell is empty. */
    public static final String NONE = "notes-none";

    private static final int AT_ONCE = 150;
    private static final double NEAR_END = 0.98;
    private static final double BESIDE = 24;

    private final Hand hand;
    private final Selection selection;
    private final Deck deck;
    private final CardMenu menu;
    private final Wall wall = new Wall();
    private final Label none;
    private double laidOut;
    private Cell shown;
    private int most = AT_ONCE;

    /** The notes that this hand has chosen among. */
    public CellNotes(
            Hand hand,
            Selection selection,
            Bundler bundler,
            Grip grip,
            CardMenu menu,
            Consumer<Command> asked,
            Parts parts,
            Fonts fonts,
            SignalWords words) {
        this.hand = hand;
        this.selection = selection;
        shown = hand.cell();
        this.menu = menu;
        Texts texts = parts.texts();
        CardMouse mouse = new CardMouse(hand, selection, bundler, grip, menu, asked);
        none = parts.named(parts.label(texts.of("notes.none"), "muted"), NONE, "");
        none.setWrapText(true);
        deck = new Deck(new CardText(fonts), texts, note -> words.of(hand.board(), note), mouse);
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
        List<Region> cards = deck.cards();
        wall.show(cards);
        Node content = cards.isEmpty() ? none : wall;
        if (!content.equals(getContent())) {
            setContent(content);
        }
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

    /** Brings the newest note into sight, if it hangs here. */
    public void revealLast() {
        List<Note> all = hand.board().notes().list();
        if (!all.isEmpty() && hand.place(all.getLast()).equals(hand.cell())) {
            reveal(all.getLast());
        }
    }

    /** The note that hangs after this one, else the one before it. */
    public Optional<Note> beside(Note note) {
        List<NoteCard> notes = deck.notes();
        int at = Deck.indexOf(notes, note);
        if (at < 0 || notes.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(notes.get(at + 1 < notes.size() ? at + 1 : at - 1).note());
    }

    /** Shows the menu of the chosen note beside its card; false if none is in sight. */
    public boolean menu() {
        Optional<NoteCard> card =
                deck.notes().stream().filter(any -> isChosen(any.note())).findFirst();
        card.ifPresent(
                chosen -> {
                    reveal(chosen.note());
                    Bounds at = chosen.localToScreen(chosen.getLayoutBounds());
                    menu.note(chosen, at.getMinX() + BESIDE, at.getMinY() + BESIDE);
                });
        return card.isPresent();
    }

    private boolean isChosen(Note note) {
        return hand.note().filter(chosen -> chosen.id().equals(note.id())).isPresent();
    }

    /** Where something else takes room, the chosen note stays in sight. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getHeight() != laidOut) {
            laidOut = getHeight();
            hand.note().ifPresent(this::reveal);
        }
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
        for (NoteCard card : deck.notes()) {
            card.chosen(isChosen(card.note()));
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
        if (at >= 0 && getContent().equals(wall)) {
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
