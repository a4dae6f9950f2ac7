package nl.samenbord.ui.facilitator;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Tabs;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The buttons that open the panes of the middle, with how much waits in each: those for the evening
 * or those for afterwards.
 */
final class WorkButtons extends VBox {
    private final Parts parts;
    private final Tabs times;
    private final TilePane tiles = new TilePane();
    private final Map<WorkPane, ToggleButton> buttons = new LinkedHashMap<>();

    WorkButtons(List<WorkPane> panes, Parts parts, KeyTable keys, Consumer<Press> asked) {
        this.parts = parts;
        getStyleClass().add("work");
        tiles.getStyleClass().add("work-buttons");
        tiles.setPrefColumns(2);
        for (WorkPane pane : panes) {
            Press press = new Press(Command.WORK, pane.work().number());
            ToggleButton button = parts.toggle(pane.work().id(), "", () -> asked.accept(press));
            button.setMaxWidth(Double.MAX_VALUE);
            parts.key(button, keys.keyFor(press));
            buttons.put(pane, button);
        }
        times =
                new Tabs(
                        parts,
                        List.of(
                                new Tabs.Tab(Ids.WORK_EVENING, parts.texts().of("work.evening")),
                                new Tabs.Tab(Ids.WORK_LATER, parts.texts().of("work.later"))),
                        this::lay);
        getChildren().setAll(times, tiles);
        lay();
    }

    private void lay() {
        boolean later = times.at() == 1;
        tiles.getChildren()
                .setAll(
                        buttons.entrySet().stream()
                                .filter(one -> one.getKey().work().afterwards() == later)
                                .map(Map.Entry::getValue)
                                .toList());
    }

    /** Shows which pane is open, if one is, and what waits in them. */
    void show(@Nullable Work open) {
        if (open != null && open.afterwards() != (times.at() == 1)) {
            times.turn(open.afterwards() ? 1 : 0);
            lay();
        }
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
