package nl.samenbord.ui.beamer;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.grid.Measures;

import java.util.concurrent.TimeUnit;

/** One window around the picture, opened once and closed once; everything done to it is taken. */
final class Glass {
    private static final double PART = 0.7;
    private static final long OPENING = TimeUnit.SECONDS.toNanos(2);

    private final FxHome home = new FxHome();
    private final Stage stage = new Stage();
    private final Picture picture;
    private final Pane root;

    /** A window that is not there yet; who closes it from outside, is told. */
    Glass(Picture picture, BeamerKeys keys, Runnable closed) {
        this.picture = picture;
        root = new Pane(picture);
        Scene scene = new Scene(root, Color.BLACK);
        scene.addEventFilter(InputEvent.ANY, new KeyReader(keys));
        stage.setScene(scene);
        stage.setTitle("Samenbord");
        stage.setOnCloseRequest(_ -> closed.run());
    }

    /** All over this screen. */
    void cover(Rectangle2D screen, Covering covering) {
        picture.size(new Measures(screen.getWidth(), screen.getHeight()));
        stage.initStyle(StageStyle.UNDECORATED);
        stage.getScene().setCursor(Cursor.NONE);
        show(() -> covering.cover(stage, screen));
    }

    /** In an ordinary window on this screen. */
    void open(Rectangle2D screen) {
        ChangeListener<Number> resized =
                (_, _, _) -> {
                    if (root.getWidth() > 0 && root.getHeight() > 0) {
                        picture.size(new Measures(root.getWidth(), root.getHeight()));
                    }
                };
        root.widthProperty().addListener(resized);
        root.heightProperty().addListener(resized);
        stage.setMinWidth(480);
        stage.setMinHeight(270);
        show(
                () -> {
                    stage.setX(screen.getMinX() + screen.getWidth() * (1 - PART) / 2);
                    stage.setY(screen.getMinY() + screen.getHeight() * (1 - PART) / 2);
                    stage.setWidth(screen.getWidth() * PART);
                    stage.setHeight(screen.getHeight() * PART);
                });
    }

    private void show(Runnable place) {
        // whoever had the keyboard keeps it
        Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .ifPresent(this::giveFocusBackTo);
        place.run();
        stage.show();
    }

    /** Only while it opens: whoever points at the beamer later wants a clicker to work there. */
    private void giveFocusBackTo(Window window) {
        long opened = System.nanoTime();
        stage.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            boolean opening = System.nanoTime() - opened < OPENING;
                            if (focused && opening && window.isShowing()) {
                                // after the window system has finished giving it
                                home.later(window::requestFocus);
                            }
                        });
    }

    void close() {
        root.getChildren().clear();
        stage.close();
    }
}
