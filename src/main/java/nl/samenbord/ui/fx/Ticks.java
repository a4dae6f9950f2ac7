package nl.samenbord.ui.fx;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells the windows that time goes on, ten times a second; the only timer that they have. It stands
 * still while nobody watches.
 */
public final class Ticks {
    private final Clock clock;
    private final List<Consumer<Instant>> watchers = new ArrayList<>();
    private final Timeline timer = new Timeline(new KeyFrame(Duration.millis(100), _ -> goesOn()));

    /** Time as this clock has it. */
    public Ticks(Clock clock) {
        this.clock = clock;
        timer.setCycleCount(Animation.INDEFINITE);
    }

    /** What time it is. */
    public Instant now() {
        return clock.instant();
    }

    /** From now on this one is told. */
    public void watch(Consumer<Instant> watcher) {
        if (!watchers.contains(watcher)) {
            watchers.add(watcher);
        }
        timer.play();
    }

    /** This one is told nothing any more. */
    public void leave(Consumer<Instant> watcher) {
        watchers.remove(watcher);
        if (watchers.isEmpty()) {
            timer.stop();
        }
    }

    /** Nobody is told anything any more. */
    public void close() {
        watchers.clear();
        timer.stop();
    }

    /** Tells everybody what time it is. */
    public void goesOn() {
        Instant now = now();
        List.copyOf(watchers).forEach(watcher -> watcher.accept(now));
    }
}
