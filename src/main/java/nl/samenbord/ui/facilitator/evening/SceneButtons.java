package nl.samenbord.ui.facilitator.evening;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SceneSort;

import java.util.EnumMap;
import java.util.Map;

/**
 * A button for each sort of scene, and those that hold the picture or make it black. A scene waits
 * in the queue instead of being shown when Shift is held, or after the button for later.
 */
final class SceneButtons extends GridPane {
    private static final int IN_A_ROW = 3;

    private final Steering steering;
    private final Director director;
    private final Parts parts;
    private final Map<SceneSort, ToggleButton> scenes = new EnumMap<>(SceneSort.class);
    private final ToggleButton hold;
    private final ToggleButton black;
    private final ToggleButton later;

    SceneButtons(Steering steering, Parts parts, KeyTable keys) {
        this.steering = steering;
        this.director = steering.director();
        this.parts = parts;
        getStyleClass().add("scenes");
        Parts.walksItself(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        for (SceneSort sort : SceneSort.of(director.shown().board().template())) {
            scenes.put(sort, button(sort));
        }
        var texts = parts.texts();
        hold = last(Ids.HOLD, texts.of("scene.hold"), steering::hold);
        black = last(Ids.BLACK, texts.of("scene.black"), steering::black);
        later = last(EveningIds.LATER, texts.of("scene.later"), () -> {});
        later.setAccessibleText(texts.of("scene.later.more"));
        parts.key(hold, keys.keyFor(new Press(Command.HOLD, 0)));
        parts.key(black, keys.keyFor(new Press(Command.BLACK, 0)));
        parts.key(later, keys.keyFor(new Press(Command.LET_WAIT, 0)));
        for (int column = 0; column < IN_A_ROW; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / IN_A_ROW);
            getColumnConstraints().add(share);
        }
    }

    private void walk(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    case UP -> -IN_A_ROW;
                    case DOWN -> IN_A_ROW;
                    default -> 0;
                };
        int place = getChildren().indexOf(event.getTarget()) + by;
        if (by != 0) {
            getChildren().get(Math.clamp(place, 0, getChildren().size() - 1)).requestFocus();
            event.consume();
        }
    }

    private ToggleButton button(SceneSort sort) {
        ToggleButton button = last(sort.id(), sort.name(parts.texts()), () -> chosen(sort));
        button.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    if (event.isShiftDown() && button.contains(event.getX(), event.getY())) {
                        button.disarm();
                        steering.enqueue(sort.word());
                        event.consume();
                    }
                });
        button.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isShiftDown() && event.getCode() == KeyCode.ENTER) {
                        steering.enqueue(sort.word());
                        event.consume();
                    }
                });
        return button;
    }

    /** A button behind those that are there. */
    private ToggleButton last(String id, String text, Runnable action) {
        ToggleButton button = parts.toggle(id, text, action);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        int place = getChildren().size();
        add(button, place % IN_A_ROW, place / IN_A_ROW);
        return button;
    }

    private void chosen(SceneSort sort) {
        if (later.isSelected()) {
            later.setSelected(false);
            steering.enqueue(sort.word());
        } else {
            steering.scene(sort.word());
        }
        show();
    }

    /** The next scene that is chosen waits, or is shown after all. */
    void letWait() {
        later.setSelected(!later.isSelected());
        enter();
    }

    /** Brings the keyboard to the scene that is shown. */
    void enter() {
        scenes.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    /** Shows what is shown. */
    void show() {
        Scene scene = director.scene();
        scenes.forEach((sort, button) -> button.setSelected(sort == SceneSort.of(scene)));
        hold.setSelected(director.held());
        black.setSelected(director.black());
    }
}
