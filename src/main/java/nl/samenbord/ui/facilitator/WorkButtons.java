package nl.samenbord.ui.facilitator;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.TilePane;

import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.keys.Work;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WorkPane;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The buttons that open the panes of the middle, with how much waits in each. */
final class WorkButtons extends TilePane {
    private final Parts parts;
    private final Map<WorkPane, ToggleButton> buttons = new LinkedHashMap<>();

    WorkButtons(List<WorkPane> panes, Parts parts, KeyTable keys, Consumer<Press> asked) {
        this.parts = parts;
        getStyleClass().add("work-buttons");
        setPrefColumns(2);
        for (WorkPane pane : panes) {
            Press press = new Press(Command.WORK, pane.work().number());
            ToggleButton button = parts.toggle(pane.work().id(), "", () -> asked.accept(press));
            button.setMaxWidth(Double.MAX_VALUE);
            parts.key(button, keys.keyFor(press));
            buttons.put(pane, button);
            getChildren().add(button);
        }
    }

    /** Shows which pane is open, if one is, and what waits in them. */
    void show(@Nullable Work open) {
        buttons.forEach(
                (pane, button) -> {
                    button.setSelected(pane.work() == open);
                    String name = parts.texts().of(pane.work().words());
                    int count = pane.count();
                    button.setText(count == 0 ? name : name + " · " + count);
                    button.setAccessibleText(button.getText());
                });
    }
}
