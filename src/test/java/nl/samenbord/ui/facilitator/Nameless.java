package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.List;

/** Finds the controls that a test or a screen reader could not name. */
final class Nameless {
    private Nameless() {}

    static List<String> in(Parent root) {
        List<String> found = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (isControl(node)) {
                String name = node.getAccessibleText();
                if (node.getId() == null || name == null || name.isBlank()) {
                    found.add(node.toString());
                }
            } else if (node instanceof Parent parent) {
                found.addAll(in(parent));
            }
        }
        return found;
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof Spinner<?>
                || node instanceof ListView<?>;
    }
}
