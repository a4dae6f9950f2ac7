package nl.samenbord.ui.fx;

import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A click with the right button. Systems tell it when the button goes down, when it comes up, or
 * not at all; it is handed on once.
 */
public final class RightClick {
    /** Is told where on the screen it was. */
    @FunctionalInterface
    public interface Asked {
        /** A menu is asked for here. */
        void at(double screenX, double screenY);
    }

    private final Asked asked;
    private boolean told;

    private RightClick(Asked asked) {
        this.asked = asked;
    }

    /** From now on this one is told of each right click on the node. */
    public static void on(Node node, Asked asked) {
        RightClick click = new RightClick(asked);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> click.pressed(event));
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> click.released(event));
        node.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> click.requested(event));
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            told = false;
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY && event.isStillSincePress() && !told) {
            tell(event.getScreenX(), event.getScreenY());
        }
    }

    private void requested(ContextMenuEvent event) {
        event.consume();
        if (told && !event.isKeyboardTrigger()) {
            told = false;
        } else {
            tell(event.getScreenX(), event.getScreenY());
        }
    }

    private void tell(double screenX, double screenY) {
        told = true;
        asked.at(screenX, screenY);
    }
}
