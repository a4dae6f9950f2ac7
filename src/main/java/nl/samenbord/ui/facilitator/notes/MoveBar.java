package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.hand.CellCode;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.hand.Steps;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Brings the chosen note, or its bundle, to another cell: click on it, type its code or walk there
 * with the arrows.
 */
public final class MoveBar extends VBox implements Onlooker {
    /** The name of the button that leaves everything where it is. */
    public static final String CANCEL = "move-cancel";

    private final Hand hand;
    private final Parts parts;
    private final TextField code = new TextField();
    private final Label to;
    private final Label place;
    private final Button now;
    private final Runnable closed;
    private @Nullable Item moving;

    /** Runs closed when it is done. */
    public MoveBar(Hand hand, Parts parts, Runnable closed) {
        this.hand = hand;
        this.parts = parts;
        this.closed = closed;
        getStyleClass().add("move-bar");
        parts.named(code, Ids.MOVE_CODE, parts.texts().of("move.code"));
        code.setPrefColumnCount(4);
        code.setMinWidth(USE_PREF_SIZE);
        code.textProperty().addListener((_, _, _) -> told());
        code.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        place = parts.label("");
        now = parts.button(Ids.MOVE_NOW, parts.texts().of("move.now"), this::move);
        now.getStyleClass().add("accent");
        to = parts.label("");
        Label how = parts.label(parts.texts().of("move.how"), "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cancel = parts.button(CANCEL, parts.texts().of("move.cancel"), this::close);
        to.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(to, code, place, space, now, cancel);
        row.getStyleClass().add("move-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(row, how);
        Parts.shown(this, false);
        hand.look(this);
    }

    /** Asks where the chosen note must go. */
    public void open() {
        hand.note().ifPresent(note -> ask(note, "move.to"));
    }

    /** Asks where the bundle of the chosen note must go. */
    public void openBundle() {
        hand.note()
                .flatMap(note -> hand.board().bundleOf(note.id()))
                .ifPresent(bundle -> ask(bundle, "move.bundleTo"));
    }

    private void ask(Item item, String words) {
        moving = item;
        to.setText(parts.texts().of(words));
        Parts.shown(this, true);
        code.setText(hand.cell().code());
        code.requestFocus();
        code.selectAll();
    }

    /** It never asks for one note while another is chosen. */
    @Override
    public void chose() {
        if (isOpen() && hand.note().filter(this::isMoving).isEmpty()) {
            leave();
        }
    }

    private boolean isMoving(Note note) {
        return switch (moving) {
            case Bundle bundle -> bundle.notes().contains(note.id());
            case null -> false;
            default -> moving.id().equals(note.id());
        };
    }

    /** Asks no more; the keyboard goes where it goes. */
    public void leave() {
        moving = null;
        Parts.shown(this, false);
    }

    /** Whether it is asking. */
    public boolean isOpen() {
        return isVisible();
    }

    /** Leaves the note where it is. */
    public void close() {
        leave();
        closed.run();
    }

    private void move() {
        target().ifPresent(this::to);
    }

    /** Takes this cell as the target, if it is asking for one. */
    public boolean takes(Cell target) {
        boolean asking = isOpen();
        if (asking) {
            to(target);
        }
        return asking;
    }

    private void to(Cell target) {
        Item item = moving;
        close();
        if (item instanceof Bundle bundle) {
            hand.board().bundles().find(bundle.id()).ifPresent(now -> hand.move(now, target));
        } else if (item != null) {
            hand.board().note(item.id()).ifPresent(now -> hand.move(now, target));
        }
    }

    private Optional<Cell> target() {
        return CellCode.in(hand.board().template(), code.getText().strip());
    }

    private void told() {
        Template template = hand.board().template();
        String known = target().map(cell -> Names.of(template, cell)).orElse("");
        place.setText(known.isEmpty() ? parts.texts().of("move.unknown") : known);
        now.setDisable(known.isEmpty());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> walk(0, -1);
            case DOWN -> walk(0, 1);
            case LEFT -> walk(-1, 0);
            case RIGHT -> walk(1, 0);
            case ENTER -> move();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int right, int down) {
        Cell from = target().orElse(hand.cell());
        Template template = hand.board().template();
        code.setText(Steps.from(template, from, right, down).code());
        code.selectAll();
    }
}
