package nl.samenbord.ui.facilitator.parts;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button that is a line of a list: as wide as the list, as high as its words need there. */
public final class LineButton extends Button {
    private final Region line;

    /** With this line in it. */
    public LineButton(Parts parts, String id, Region line, Runnable action) {
        this.line = line;
        parts.named(this, id, "");
        setGraphic(line);
        setOnAction(_ -> action.run());
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = snappedLeftInset() + snappedRightInset();
        double inside = width < 0 ? width : Math.max(0, width - across);
        return snappedTopInset() + line.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
