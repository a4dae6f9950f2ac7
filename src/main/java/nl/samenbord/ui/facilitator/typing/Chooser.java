package nl.samenbord.ui.facilitator.typing;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Buttons side by side of which one is down, as for kinds and voices. */
final class Chooser extends HBox {
    /** One of the buttons: what it stands for, its id, its text and its key. */
    record Choice(String value, String id, String text, String key) {}

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    Chooser(Parts parts, String name, List<Choice> choices, Consumer<String> chosen) {
        getStyleClass().add("chooser");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(name);
        for (Choice choice : choices) {
            ToggleButton button =
                    parts.toggle(
                            choice.id(),
                            choice.text(),
                            () -> {
                                choose(choice.value());
                                chosen.accept(choice.value());
                            });
            parts.key(button, choice.key());
            button.getStyleClass().add("segment");
            buttons.put(choice.value(), button);
        }
        List<ToggleButton> row = List.copyOf(buttons.values());
        row.getFirst().getStyleClass().add("first");
        row.getLast().getStyleClass().add("last");
        getChildren().setAll(row);
    }

    /** The button of a choice. */
    ToggleButton button(String value) {
        ToggleButton button = buttons.get(value);
        if (button == null) {
            throw new IllegalStateException("no choice " + value);
        }
        return button;
    }

    void choose(String value) {
        buttons.forEach((key, button) -> button.setSelected(key.equals(value)));
    }
}
