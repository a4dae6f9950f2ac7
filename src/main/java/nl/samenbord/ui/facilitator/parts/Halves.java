package nl.samenbord.ui.facilitator.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two halves of a pane, of which one is in sight, and the buttons that turn to them. */
public final class Halves {
    private final Half first;
    private final Half second;
    private final ToggleButton toFirst;
    private final ToggleButton toSecond;
    private final HBox buttons;
    private final ScrollPane scroll = new ScrollPane();

    /** A half: the id and the name of its button, and what is in it. */
    public record Half(String id, String name, Node content) {}

    /** These two, the first in sight; turned runs after each turn. */
    public Halves(Parts parts, Half first, Half second, Runnable turned) {
        this.first = first;
        this.second = second;
        toFirst = button(parts, first, turned);
        toSecond = button(parts, second, turned);
        buttons = new HBox(toFirst, toSecond);
        buttons.getStyleClass().add("halves");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        turn(first);
    }

    private ToggleButton button(Parts parts, Half half, Runnable turned) {
        return parts.toggle(
                half.id(),
                half.name(),
                () -> {
                    turn(half);
                    turned.run();
                });
    }

    private void turn(Half half) {
        toFirst.setSelected(half.equals(first));
        toSecond.setSelected(half.equals(second));
        scroll.setContent(half.content());
    }

    /** The buttons. */
    public Node buttons() {
        return buttons;
    }

    /** Where the half in sight is. */
    public ScrollPane content() {
        return scroll;
    }

    /** Whether the first half is in sight. */
    public boolean isFirst() {
        return toFirst.isSelected();
    }

    /** Brings this half in sight. */
    public void toFirst(boolean wanted) {
        turn(wanted ? first : second);
    }

    /** Brings the keyboard to the button of the half in sight. */
    public void requestFocus() {
        (isFirst() ? toFirst : toSecond).requestFocus();
    }
}
