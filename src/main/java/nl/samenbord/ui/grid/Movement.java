package nl.samenbord.ui.grid;

import javafx.animation.FadeTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

import java.util.function.BooleanSupplier;

/** Little and useful movement; none while the system asks for less. */
public final class Movement {
    /** Nothing ever moves. */
    public static final Movement NONE = new Movement(() -> true);

    private static final Duration SHORT = Duration.millis(180);

    private final BooleanSupplier calm;

    /** Movement at each moment at which it is not asked to be calm. */
    public Movement(BooleanSupplier calm) {
        this.calm = calm;
    }

    /** What came new comes into sight. */
    void appear(Node node) {
        if (!calm.getAsBoolean()) {
            FadeTransition fade = new FadeTransition(SHORT, node);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    /** What stays goes to its place. */
    void glide(Node node, double x, double y) {
        double fromX = node.getLayoutX() - x;
        double fromY = node.getLayoutY() - y;
        node.setLayoutX(x);
        node.setLayoutY(y);
        if (!calm.getAsBoolean() && (fromX != 0 || fromY != 0)) {
            TranslateTransition glide = new TranslateTransition(SHORT, node);
            glide.setFromX(fromX);
            glide.setFromY(fromY);
            glide.setToX(0);
            glide.setToY(0);
            glide.play();
        }
    }
}
