package nl.samenbord.ui.facilitator.notes;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;

import nl.samenbord.ui.fx.Token;

/** The tick on a note that was picked. */
final class PickMark extends Group {
    static final double SIZE = 18;

    PickMark() {
        Circle ground = new Circle(SIZE / 2, SIZE / 2, SIZE / 2 - 1, Token.ACCENT.colour());
        ground.setStroke(Token.CARD.colour());
        ground.setStrokeWidth(2);
        Polyline tick = new Polyline(5.2, 9.4, 8, 12.2, 12.8, 6.4);
        tick.setStroke(Token.ON_ACCENT.colour());
        tick.setStrokeWidth(2.2);
        tick.setStrokeLineCap(StrokeLineCap.ROUND);
        getChildren().setAll(ground, tick);
        setManaged(false);
    }
}
