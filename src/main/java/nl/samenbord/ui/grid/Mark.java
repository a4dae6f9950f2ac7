package nl.samenbord.ui.grid;

import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeType;

import nl.samenbord.board.Kind;

/** The shape that stands for a kind of note: told apart without its colour. */
public final class Mark {
    private Mark() {}

    /** A shape in a square of this many pixels, its left upper corner at 0, 0. */
    public static Shape of(Kind.Shape kind, double size, Color fill, Color edge) {
        double half = size / 2;
        Shape shape =
                switch (kind) {
                    case SQUARE -> square(size);
                    case CIRCLE -> new Circle(half, half, half);
                    case TRIANGLE -> new Polygon(half, 0, size, size, 0, size);
                    case DIAMOND -> new Polygon(half, 0, size, half, half, size, 0, half);
                };
        shape.setFill(fill);
        shape.setStroke(edge);
        shape.setStrokeType(StrokeType.INSIDE);
        shape.setStrokeWidth(Math.max(1, size / 12));
        return shape;
    }

    private static Rectangle square(double size) {
        // as large to the eye as a circle of the same width
        double inset = size * 0.04;
        double side = size - 2 * inset;
        Rectangle square = new Rectangle(inset, inset, side, side);
        square.setArcWidth(size / 4);
        square.setArcHeight(size / 4);
        return square;
    }
}
