package nl.samenbord.ui.grid;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.ui.fx.Token;

/** Plain surfaces that other things stand on. */
public final class Frames {
    private Frames() {}

    /** A frame with round corners, not filled yet. */
    public static Rectangle rounded(
            double x, double y, double width, double height, double corner) {
        Rectangle frame = new Rectangle(x, y, width, height);
        frame.setArcWidth(2 * corner);
        frame.setArcHeight(2 * corner);
        return frame;
    }

    /** What marks a cell that is a head: a strong line within its edge. */
    static Rectangle head(Box box, Measures measures) {
        double thick = 2 * measures.line();
        Box within = box.inset(thick / 2);
        Rectangle line = filled(within, measures.corner(), Color.TRANSPARENT);
        line.setStroke(Token.BEFORE_EDGE.colour());
        line.setStrokeWidth(thick);
        return line;
    }

    /** A surface of one colour with round corners. */
    public static Rectangle filled(Box box, double corner, Color fill) {
        Rectangle frame = rounded(box.x(), box.y(), box.width(), box.height(), corner);
        frame.setFill(fill);
        return frame;
    }
}
