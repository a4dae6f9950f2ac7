package nl.samenbord.ui.facilitator;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the controls that a test or a screen reader could not name, or not say what they are. */
final class Nameless {
    /** What a node is that nobody said anything of. */
    private static final Set<AccessibleRole> NOTHING =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Nameless() {}

    static List<String> in(Parent root) {
        List<String> found = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (isControl(node) || node.isFocusTraversable()) {
                String name = node.getAccessibleText();
                if (node.getId() == null || name == null || name.isBlank()) {
                    found.add(node + " has no name");
                }
                if (NOTHING.contains(node.getAccessibleRole())) {
                    found.add(node + " has no role");
                }
            }
            if (!isControl(node) && node instanceof Parent parent) {
                found.addAll(in(parent));
            }
        }
        return found;
    }

    /** Those that can have the keyboard and are in sight, in the order in which they stand. */
    static List<Node> focusable(Parent root) {
        List<Node> found = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (node.isVisible() && !node.isDisabled()) {
                if (node.isFocusTraversable()) {
                    found.add(node);
                }
                if (!(node instanceof Control && isControl(node))
                        && node instanceof Parent parent) {
                    found.addAll(focusable(parent));
                }
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
