package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.QuietScroll;
import nl.samenbord.ui.fx.Fonts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** All choices, line by line, with a field per voice; one walks it with the arrows and Enter. */
final class ChoiceList extends QuietScroll {
    /** The change by which one voice has so many dots on a piece from now on. */
    interface Giver {
        Change give(Posted piece, Voice voice, int count);
    }

    /** Many more would make the list slow; the others come when one gets there. */
    private static final int AT_ONCE = 100;

    private static final double NEAR_END = 0.98;

    private final Hand hand;
    private final Parts parts;
    private final PieceText writer;
    private final Giver giver;
    private final VBox box = new VBox();
    private Map<Id, ChoiceRow> rows = new HashMap<>();
    private List<Posted> pieces = List.of();
    private int most = AT_ONCE;
    private Function<Posted, ChoiceRow> shown =
            _ -> {
                throw new IllegalStateException("there is no board yet");
            };
    private List<Voice> voices = List.of();
    private @Nullable ChoiceRow current;
    private int column;

    ChoiceList(Hand hand, Parts parts, Fonts fonts, Giver giver) {
        this.hand = hand;
        this.parts = parts;
        this.giver = giver;
        writer = new PieceText(fonts);
        parts.named(this, DotIds.LIST, parts.texts().of("dots.list"));
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setFocusTraversable(false);
        vvalueProperty().addListener(_ -> scrolled());
        // takes what the others leave; else the layout would take from them what it wants
        setPrefHeight(0);
    }

    /** Shows these pieces of a board, and what each of these voices gave them. */
    void show(Board board, List<Posted> now, List<Voice> by, ToIntFunction<Voice> left) {
        if (!by.equals(voices)) {
            rows = new HashMap<>();
        }
        voices = by;
        pieces = now;
        Dots dots = new Dots(board);
        shown =
                piece -> {
                    ChoiceRow known = rows.get(piece.id());
                    ChoiceRow row =
                            known != null && known.piece().equals(piece)
                                    ? known
                                    : row(board, piece);
                    row.show(
                            i -> dots.of(piece.id(), voices.get(i).id()),
                            i -> left.applyAsInt(voices.get(i)));
                    return row;
                };
        lay();
    }

    private void lay() {
        Map<Id, ChoiceRow> next = new HashMap<>();
        List<Node> order = new ArrayList<>();
        for (Posted piece : pieces.subList(0, Math.min(most, pieces.size()))) {
            ChoiceRow row = shown.apply(piece);
            next.put(piece.id(), row);
            order.add(row);
        }
        rows = next;
        if (!box.getChildren().equals(order)) {
            replace(order);
        }
    }

    private void scrolled() {
        if (getVvalue() > NEAR_END) {
            more();
        }
    }

    private void more() {
        if (most < pieces.size()) {
            most += AT_ONCE;
            lay();
        }
    }

    private ChoiceRow row(Board board, Posted piece) {
        ChoiceRow row = new ChoiceRow(piece, board.template(), voices, writer, parts, hand, giver);
        for (int i = 0; i < row.slots().size(); i++) {
            int at = i;
            row.slots().get(i).addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> click(row, at));
        }
        row.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                _ -> {
                    if (row.at() < 0) {
                        click(row, column);
                    }
                });
        return row;
    }

    /** Other rows come; who was typing goes on in the line of the same choice. */
    private void replace(List<Node> order) {
        ChoiceRow before = current;
        int typing = before == null ? -1 : before.at();
        box.getChildren().setAll(order);
        current = before == null ? null : rows.get(before.piece().id());
        if (current != null && typing >= 0) {
            go(current, typing);
        }
    }

    /** Goes to the line one was in, or to the first; false if there is none. */
    boolean enter() {
        ChoiceRow to = current == null ? at(0) : current;
        return to != null && go(to, column);
    }

    /** Goes to the first line. */
    boolean first() {
        ChoiceRow to = at(0);
        return to != null && go(to, 0);
    }

    /** To the line so many further, in the column in which one walks; false past the edge. */
    boolean walk(int by) {
        int from = current == null ? -1 : box.getChildren().indexOf(current);
        ChoiceRow to = at(from + by);
        return to != null && go(to, column);
    }

    /** To the field of another voice in the same line; past the last to the next line. */
    boolean beside(int by) {
        int to = voice() + by;
        if (current == null) {
            return false;
        }
        if (to >= 0 && to < voices.size()) {
            return go(current, to);
        }
        ChoiceRow other = at(box.getChildren().indexOf(current) + by);
        return other != null && go(other, by > 0 ? 0 : voices.size() - 1);
    }

    /** From now on one walks in the column in which one is. */
    void keepColumn() {
        column = Math.max(0, voice());
    }

    /** Whether another number is being typed than was kept. */
    boolean isEdited() {
        return current != null && voice() >= 0 && current.field(voice()).isEdited();
    }

    /** Keeps the number that is being typed. */
    void settle() {
        if (current != null && voice() >= 0) {
            current.field(voice()).settle();
        }
    }

    private int voice() {
        return current == null ? -1 : current.at();
    }

    private @Nullable ChoiceRow at(int place) {
        if (place >= box.getChildren().size()) {
            more();
        }
        boolean there = place >= 0 && place < box.getChildren().size();
        return there && box.getChildren().get(place) instanceof ChoiceRow row ? row : null;
    }

    private void click(ChoiceRow row, int voice) {
        go(row, voice);
        column = voice;
    }

    private boolean go(ChoiceRow row, int wanted) {
        settle();
        if (current != null && current != row) {
            current.current(false);
        }
        current = row;
        row.current(true);
        reveal(row);
        row.field(Math.clamp(wanted, 0, voices.size() - 1)).requestFocus();
        return true;
    }

    private void reveal(Node row) {
        // rows that were just made or moved have no place before that
        getScene().getRoot().layout();
        Bounds place = row.getBoundsInParent();
        double view = getViewportBounds().getHeight();
        double range = box.getHeight() - view;
        double top = getVvalue() * range;
        if (view <= 0 || range <= 0) {
            return;
        }
        if (place.getMinY() < top) {
            setVvalue(place.getMinY() / range);
        } else if (place.getMaxY() > top + view) {
            setVvalue((place.getMaxY() - view) / range);
        }
    }
}
