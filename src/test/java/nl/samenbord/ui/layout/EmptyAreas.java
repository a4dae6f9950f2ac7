package nl.samenbord.ui.layout;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Large areas with nothing in them, between two with something. */
final class EmptyAreas {
    private static final double SHARE = 1 / 3.0;

    private EmptyAreas() {}

    static List<Finding> in(Sight sight) {
        List<Finding> found = new ArrayList<>();
        Bounds window = sight.window();
        double most = window.getWidth() * window.getHeight() * SHARE;
        sight.each(
                node -> {
                    if (node instanceof Parent parent && isArranged(parent)) {
                        look(sight, parent, most, found);
                    }
                });
        return found;
    }

    /** What is in a control or scrolls is not laid out by us, and layers lie on each other. */
    private static boolean isArranged(Parent parent) {
        return !(parent instanceof Control)
                && !(parent instanceof StackPane)
                && parent.getClip() == null;
    }

    private static void look(Sight sight, Parent parent, double most, List<Finding> found) {
        List<Bounds> filled =
                parent.getChildrenUnmodifiable().stream()
                        .map(child -> filled(sight, child))
                        .flatMap(Optional::stream)
                        .toList();
        Bounds its = Sight.both(sight.inRoot(parent), sight.window());
        Bounds whole = sight.inRoot(parent);
        double down = gap(filled, Bounds::getMinY, Bounds::getMaxY);
        double across = gap(filled, Bounds::getMinX, Bounds::getMaxX);
        if (down * whole.getWidth() > most) {
            found.add(of(parent, Math.round(whole.getWidth()) + " x " + Math.round(down)));
        } else if (across * its.getHeight() > most) {
            found.add(of(parent, Math.round(across) + " x " + Math.round(its.getHeight())));
        }
    }

    /** What is filled within a node, wherever it would be with nothing scrolled away. */
    private static Optional<Bounds> filled(Sight sight, Node node) {
        if (node instanceof ScrollPane || node instanceof ListView<?>) {
            return Optional.of(sight.inRoot(node));
        }
        return sight.pieces(node).stream()
                .map(Sight.Piece::whole)
                .reduce(EmptyAreas::around)
                .or(() -> drawn(sight, node));
    }

    /** A picture has no pieces. */
    private static Optional<Bounds> drawn(Sight sight, Node node) {
        Bounds its = sight.inRoot(node);
        boolean shape = !(node instanceof Parent) && node.isVisible() && its.getWidth() > 1;
        if (shape) {
            return Optional.of(its);
        }
        return node instanceof Parent parent && node.isVisible()
                ? parent.getChildrenUnmodifiable().stream()
                        .map(child -> drawn(sight, child))
                        .flatMap(Optional::stream)
                        .reduce(EmptyAreas::around)
                : Optional.empty();
    }

    private static Bounds around(Bounds one, Bounds other) {
        double x = Math.min(one.getMinX(), other.getMinX());
        double y = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(one.getMaxX(), other.getMaxX()) - x,
                Math.max(one.getMaxY(), other.getMaxY()) - y);
    }

    private static double gap(
            List<Bounds> filled, ToDoubleFunction<Bounds> from, ToDoubleFunction<Bounds> to) {
        double widest = 0;
        double reached = Double.MAX_VALUE;
        for (Bounds next : filled.stream().sorted(Comparator.comparingDouble(from)).toList()) {
            if (reached != Double.MAX_VALUE) {
                widest = Math.max(widest, from.applyAsDouble(next) - reached);
                reached = Math.max(reached, to.applyAsDouble(next));
            } else {
                reached = to.applyAsDouble(next);
            }
        }
        return widest;
    }

    private static Finding of(Node node, String told) {
        return new Finding(Fault.EMPTY, Sight.name(node), told);
    }
}
