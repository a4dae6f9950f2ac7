package nl.samenbord.ui.fx;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The screens that are plugged in. One that is plugged in or out is often reported several times;
 * here it is told once, when all has settled.
 */
public final class Screens {
    private final PauseTransition settling;
    private final List<Runnable> watchers = new ArrayList<>();
    private final ListChangeListener<Screen> listener;

    /** Tells of a change when there was no other for this long. */
    public Screens(Duration settled) {
        settling = new PauseTransition(settled);
        settling.setOnFinished(_ -> List.copyOf(watchers).forEach(Runnable::run));
        listener = _ -> settling.playFromStart();
        Screen.getScreens().addListener(listener);
    }

    /** The facilitator's own screen. */
    public Screen laptop() {
        return Screen.getPrimary();
    }

    /** The screen for the room; not one that only mirrors the laptop. */
    public Optional<Screen> beamer() {
        return Screen.getScreens().stream()
                .filter(screen -> !screen.getBounds().intersects(laptop().getBounds()))
                .findFirst();
    }

    /** From now on this is run after every change. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** This is not run any more. */
    public void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    /** Nobody is told anything any more. */
    public void close() {
        Screen.getScreens().removeListener(listener);
        settling.stop();
        watchers.clear();
    }
}
