package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;

/** Buttons side by side of which one is down: which of several things is in sight. */
public final class Tabs extends HBox {
    private final List<ToggleButton> buttons = new ArrayList<>();
    private int at;

    /** A button: its id and its name. */
    public record Tab(String id, String name) {}

    /** These, the first one down; turned runs when somebody pressed one of them. */
    public Tabs(Parts parts, List<Tab> tabs, Runnable turned) {
        getStyleClass().addAll("halves", "tabs");
        for (Tab tab : tabs) {
            int place = buttons.size();
            buttons.add(
                    parts.toggle(
                            tab.id(),
                            tab.name(),
                            () -> {
                                turn(place);
                                turned.run();
                            }));
        }
        getChildren().setAll(buttons);
        turn(0);
    }

    /** Which one is down, from 0. */
    public int at() {
        return at;
    }

    /** Presses this one, and tells nobody. */
    public void turn(int place) {
        at = place;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == place);
        }
    }

    /** Brings the keyboard to the one that is down. */
    @Override
    public void requestFocus() {
        buttons.get(at).requestFocus();
    }
}
