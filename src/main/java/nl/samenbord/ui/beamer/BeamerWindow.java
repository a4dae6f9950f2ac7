package nl.samenbord.ui.beamer;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

import nl.samenbord.show.Show;
import nl.samenbord.ui.fx.Screens;
import nl.samenbord.ui.grid.Measures;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * The window that the room sees: all over the second screen, or an ordinary one where there is only
 * one screen. When its screen goes it hides; when a screen comes it is there. It never keeps the
 * keyboard from the laptop's window.
 */
public final class BeamerWindow {
    private final Screens screens;
    private final Picture picture;
    private final Covering covering;
    private final BeamerKeys keys;
    private final Consumer<BeamerState> told;
    private BeamerState state = BeamerState.OFF;
    private @Nullable Show latest;
    private @Nullable Glass glass;
    private @Nullable Rectangle2D covered;

    /** A beamer that is off; the consumer is told each time when it is somewhere else. */
    public BeamerWindow(
            Screens screens,
            Picture picture,
            Covering covering,
            BeamerKeys keys,
            Consumer<BeamerState> told) {
        this.screens = screens;
        this.picture = picture;
        this.covering = covering;
        this.keys = keys;
        this.told = told;
        screens.watch(this::plugged);
    }

    /** Where the picture is. */
    public BeamerState state() {
        return state;
    }

    /** Whether it was asked for, also while its screen is not there. */
    public boolean on() {
        return state != BeamerState.OFF;
    }

    /** The size of the picture: that of the beamer's screen, also while the beamer is off. */
    public Measures size() {
        return screens.beamer()
                .map(Screen::getBounds)
                .map(bounds -> new Measures(bounds.getWidth(), bounds.getHeight()))
                .orElseGet(() -> new Measures(1920, 1080));
    }

    /** Turns the beamer on or off. */
    public void on(boolean wanted) {
        if (!wanted) {
            leave();
            enter(BeamerState.OFF);
        } else if (state == BeamerState.OFF) {
            Optional<Screen> beamer = screens.beamer();
            if (beamer.isPresent()) {
                cover(beamer.get());
            } else {
                glass = glass();
                glass.open(screens.laptop().getVisualBounds());
                enter(BeamerState.WINDOW);
            }
        }
    }

    /** Shows this, now or when it is turned on. */
    public void show(Show show) {
        latest = show;
        if (glass != null) {
            picture.show(show);
        }
    }

    /** The picture is drawn only while somebody can see it. */
    private Glass glass() {
        if (latest != null) {
            picture.show(latest);
        }
        return new Glass(picture, keys, () -> on(false));
    }

    private void plugged() {
        Optional<Screen> beamer = screens.beamer();
        if (on() && beamer.isPresent()) {
            if (!beamer.get().getBounds().equals(covered)) {
                cover(beamer.get());
            }
        } else if (state == BeamerState.FULL) {
            leave();
            enter(BeamerState.UNPLUGGED);
        }
    }

    private void cover(Screen beamer) {
        leave();
        covered = beamer.getBounds();
        glass = glass();
        glass.cover(covered, covering);
        enter(BeamerState.FULL);
    }

    private void leave() {
        if (glass != null) {
            glass.close();
        }
        glass = null;
        covered = null;
    }

    private void enter(BeamerState now) {
        if (now != state) {
            state = now;
            told.accept(now);
        }
    }
}
