package nl.samenbord.ui.facilitator.evening;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;

import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SceneSort;

import java.util.List;

/**
 * The scenes that wait, the next one first; only the laptop sees them. A press shows one, Delete or
 * its cross takes it out.
 */
final class QueueList extends FlowPane {
    private final Director director;
    private final Parts parts;
    private final String nextKey;
    private final Label title;
    private List<Scene> shown = List.of();

    QueueList(Director director, Parts parts, KeyTable keys) {
        this.director = director;
        this.parts = parts;
        getStyleClass().add("queue");
        nextKey = keys.keyFor(new Press(Command.SHOW_WAITING, 0));
        title = parts.label(parts.texts().of("queue.title"), "heading");
        title.setMinWidth(USE_PREF_SIZE);
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        Parts.walksItself(this);
        Parts.shown(this, false);
    }

    /** Shows what waits now. */
    void show() {
        List<Scene> waiting = director.queue();
        if (waiting.equals(shown)) {
            return;
        }
        shown = waiting;
        boolean here = isFocusWithin();
        getChildren().setAll(title);
        for (int place = 0; place < waiting.size(); place++) {
            getChildren().add(waiting(place, SceneSort.name(waiting.get(place), parts.texts())));
        }
        Parts.shown(this, !waiting.isEmpty());
        if (here && !waiting.isEmpty()) {
            // what had the keyboard is gone; the last one is the nearest
            getChildren().getLast().requestFocus();
        }
    }

    private Button waiting(int place, String name) {
        String text = place == 0 ? name + " · " + nextKey : name;
        Button button =
                parts.button(EveningIds.waiting(place), text, () -> director.showWaiting(place));
        button.setAccessibleText(parts.texts().of("queue.show", name));
        button.setAccessibleHelp(parts.texts().of("queue.remove"));
        button.getStyleClass().add("small");
        button.setGraphic(cross(place));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        director.dequeue(place);
                        event.consume();
                    }
                });
        return button;
    }

    private Node cross(int place) {
        Label cross = parts.label("×", "cross");
        cross.setId(EveningIds.unqueue(place));
        cross.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    director.dequeue(place);
                    event.consume();
                });
        return cross;
    }
}
