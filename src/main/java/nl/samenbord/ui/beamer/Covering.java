package nl.samenbord.ui.beamer;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import java.util.Locale;

/** How a window covers a whole screen. */
public enum Covering {
    /** Full screen as the system has it. */
    FULL_SCREEN {
        @Override
        void cover(Stage stage, Rectangle2D screen) {
            place(stage, screen);
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(true);
        }
    },
    /** A window of the screen's size, for systems that put a full screen away without focus. */
    BORDERLESS {
        @Override
        void cover(Stage stage, Rectangle2D screen) {
            place(stage, screen);
            stage.setAlwaysOnTop(true);
        }
    };

    /** The way for the system with this name, as Java tells it. */
    public static Covering of(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows") ? BORDERLESS : FULL_SCREEN;
    }

    abstract void cover(Stage stage, Rectangle2D screen);

    private static void place(Stage stage, Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }
}
