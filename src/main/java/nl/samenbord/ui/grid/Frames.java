package nl.samenbord.ui.grid;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

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

    /** A surface of one colour with round corners. */
    public static Rectangle filled(Box box, double corner, Color fill) {
        Rectangle frame = rounded(box.x(), box.y(), box.width(), box.height(), corner);
        frame.setFill(fill);
        return frame;
    }
}
