package nl.samenbord.ui.facilitator.template;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The open sheet; it moves so that whatever has the keyboard can be seen. */
final class SheetScroll extends ScrollPane {
    private static final double AROUND = 12;

    SheetScroll(Node sheet) {
        setContent(sheet);
        getStyleClass().add("plain-scroll");
        setFitToWidth(true);
        setPrefHeight(0);
        setFocusTraversable(false);
    }

    /** Brings this node into sight, if it is on the sheet. */
    void reveal(Node node) {
        Node sheet = getContent();
        if (!isOn(sheet, node)) {
            return;
        }
        layout();
        Bounds its = sheet.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = getViewportBounds().getHeight();
        double hidden = sheet.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        double lowest = its.getMinY() - AROUND;
        double highest = its.getMaxY() + AROUND - seen;
        double wanted = Math.max(Math.min(top, lowest), highest);
        setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    private static boolean isOn(Node sheet, Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(sheet)) {
                return true;
            }
        }
        return false;
    }
}
