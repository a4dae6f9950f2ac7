package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.hand.CellCode;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steps;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.Optional;

/** Brings the chosen note to another cell: type its code or walk there with the arrows. */
public final class MoveBar extends HBox {
    private final Hand hand;
    private final Parts parts;
    private final TextField code = new TextField();
    private final Label place;
    private final Button now;
    private final Runnable closed;

    /** Runs closed when it is done. */
    public MoveBar(Hand hand, Parts parts, Runnable closed) {
        this.hand = hand;
        this.parts = parts;
        this.closed = closed;
        getStyleClass().add("move-bar");
        setAlignment(Pos.CENTER_LEFT);
        parts.named(code, Ids.MOVE_CODE, parts.texts().of("move.code"));
        code.setPrefColumnCount(4);
        code.textProperty().addListener((_, _, _) -> told());
        code.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        place = parts.label("");
        now = parts.button(Ids.MOVE_NOW, parts.texts().of("move.now"), this::move);
        now.getStyleClass().add("accent");
        getChildren().setAll(parts.label(parts.texts().of("move.to")), code, place, now);
        Parts.shown(this, false);
    }

    /** Asks where the chosen note must go. */
    public void open() {
        if (hand.note().isPresent()) {
            Parts.shown(this, true);
            code.setText(hand.cell().code());
            code.requestFocus();
            code.selectAll();
        }
    }

    /** Whether it is asking. */
    public boolean isOpen() {
        return isVisible();
    }

    /** Leaves the note where it is. */
    public void close() {
        Parts.shown(this, false);
        closed.run();
    }

    private void move() {
        Optional<Cell> target = target();
        Optional<Note> note = hand.note();
        if (target.isPresent() && note.isPresent()) {
            close();
            hand.move(note.get(), target.get());
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
