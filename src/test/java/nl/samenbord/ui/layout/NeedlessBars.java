package nl.samenbord.ui.layout;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

import java.util.ArrayList;
import java.util.List;

/** Scroll bars of which nobody knows what they are for. */
final class NeedlessBars {
    // less than a line of text
    private static final double HARDLY = 20;

    private NeedlessBars() {}

    static List<Finding> in(Sight sight) {
        List<Finding> found = new ArrayList<>();
        sight.each(
                node -> {
                    if (node instanceof ScrollBar bar && isOn(sight, bar)) {
                        look(sight, bar, found);
                    }
                });
        return found;
    }

    private static boolean isOn(Sight sight, ScrollBar bar) {
        Bounds its = sight.seen(bar);
        return bar.getOpacity() > 0 && its.getWidth() > 1 && its.getHeight() > 1;
    }

    private static void look(Sight sight, ScrollBar bar, List<Finding> found) {
        Node owner = bar.getParent();
        while (owner != null && !(owner instanceof ScrollPane) && !(owner instanceof ListView<?>)) {
            owner = owner.getParent();
        }
        if (owner == null) {
            return;
        }
        if (bar.getOrientation() == Orientation.HORIZONTAL) {
            found.add(new Finding(Fault.SCROLLS, Sight.name(owner), "sideways"));
        } else if (owner instanceof ScrollPane pane && pane.getContent() != null) {
            pane(sight, pane, found);
        } else if (owner instanceof ListView<?> list) {
            list(sight, list, found);
        }
    }

    private static void pane(Sight sight, ScrollPane pane, List<Finding> found) {
        double view = sight.inRoot(pane).getHeight();
        Bounds content = sight.inRoot(pane.getContent());
        double needed = 0;
        for (Sight.Piece piece : sight.pieces(pane.getContent())) {
            needed = Math.max(needed, piece.whole().getMaxY() - content.getMinY());
        }
        double over = Math.min(content.getHeight(), needed + HARDLY) - view;
        double free = below(sight, pane);
        if (needed > 0 && over <= HARDLY) {
            found.add(of(pane, "for " + Math.round(Math.max(0, over))));
        } else if (needed > 0 && free > over) {
            found.add(of(pane, "for " + Math.round(over) + " with " + Math.round(free) + " free"));
        }
    }

    /** How much room there is under it in what is around it. */
    private static double below(Sight sight, ScrollPane pane) {
        if (pane.getParent() == null || sight.isClipped(pane)) {
            return 0;
        }
        double from = sight.inRoot(pane).getMaxY();
        double to = sight.inRoot(pane.getParent()).getMaxY();
        for (Sight.Piece piece : sight.pieces(pane.getParent())) {
            if (!Sight.isWithin(piece.node(), pane) && piece.whole().getMaxY() > from) {
                to = Math.min(to, Math.max(from, piece.whole().getMinY()));
            }
        }
        return to - from;
    }

    private static void list(Sight sight, ListView<?> list, List<Finding> found) {
        Bounds its = sight.inRoot(list);
        double needed = 0;
        int rows = 0;
        for (Node cell : list.lookupAll(".list-cell")) {
            if (cell instanceof javafx.scene.control.ListCell<?> row
                    && row.isVisible()
                    && !row.isEmpty()) {
                needed += sight.inRoot(row).getHeight();
                rows++;
            }
        }
        double over = needed - its.getHeight();
        if (rows >= list.getItems().size() && over <= HARDLY) {
            found.add(of(list, "for " + Math.round(Math.max(0, over))));
        }
    }

    private static Finding of(Node node, String told) {
        return new Finding(Fault.SCROLLS, Sight.name(node), told);
    }
}
