package nl.samenbord.ui.grid;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Little and useful movement; none where the system asks for less. */
public enum Movement {
    SOME,
    NONE;

    /** What came new comes into sight within a fifth of a second. */
    void appear(Node node) {
        if (this == SOME) {
            FadeTransition fade = new FadeTransition(Duration.millis(180), node);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
