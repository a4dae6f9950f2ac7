package nl.samenbord.ui.facilitator.notes;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;

import nl.samenbord.ui.fx.Token;

/** The tick on a note that was picked. */
final class PickMark extends Group {
    static final double SIZE = 22;

    PickMark() {
        Circle ground = new Circle(SIZE / 2, SIZE / 2, SIZE / 2 - 1, Token.ACCENT.colour());
        ground.setStroke(Token.CARD.colour());
        ground.setStrokeWidth(2);
        Polyline tick = new Polyline(6.5, 11.5, 9.8, 14.8, 15.5, 8);
        tick.setStroke(Token.ON_ACCENT.colour());
        tick.setStrokeWidth(2.4);
        tick.setStrokeLineCap(StrokeLineCap.ROUND);
        getChildren().setAll(ground, tick);
        setManaged(false);
    }
}
