package nl.samenbord.ui.fx;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Says four times a second that time goes on, as long as a node is in a window. */
public final class Ticker {
    private static final Duration BEAT = Duration.millis(250);

    private final Timeline timeline;

    /** Runs this at each beat while the node is in a scene. */
    public Ticker(Node node, Runnable beat) {
        timeline = new Timeline(new KeyFrame(BEAT, _ -> beat.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty().subscribe(scene -> tick(scene != null));
    }

    private void tick(boolean on) {
        if (on) {
            timeline.play();
        } else {
            timeline.stop();
        }
    }
}
