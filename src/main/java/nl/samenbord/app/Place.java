package nl.samenbord.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import nl.samenbord.desk.Preferences;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Where the laptop's window stands and how large it is, also next time. */
final class Place {
    private static final String WINDOW = "window";
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 600;
    private static final double TITLE_BAR = 60;

    private final Stage stage;
    private final Preferences preferences;

    Place(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /** Puts the window where it stood, else over the whole of the laptop's own screen. */
    void take() {
        Rectangle2D whole = Screen.getPrimary().getVisualBounds();
        Rectangle2D wanted =
                remembered().filter(Place::isOnScreen).map(Place::reachable).orElse(whole);
        stage.setMinWidth(Math.min(LEAST_WIDTH, whole.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, whole.getHeight()));
        stage.setX(wanted.getMinX());
        stage.setY(wanted.getMinY());
        stage.setWidth(wanted.getWidth());
        stage.setHeight(wanted.getHeight());
        stage.yProperty().addListener((_, _, y) -> keepTitleBar(y.doubleValue(), whole));
    }

    /** Some window systems put the title bar above the screen, where nobody can take hold of it. */
    private void keepTitleBar(double y, Rectangle2D whole) {
        boolean above = y < whole.getMinY() && y > whole.getMinY() - TITLE_BAR;
        if (above && !stage.isIconified() && !stage.isMaximized()) {
            stage.setY(whole.getMinY());
        }
    }

    /** The window not too small, no larger than its screen, its upper left corner on it. */
    private static Rectangle2D reachable(Rectangle2D window) {
        Rectangle2D screen =
                Screen.getScreensForRectangle(window).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        double width = Math.min(Math.max(window.getWidth(), LEAST_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(window.getHeight(), LEAST_HEIGHT), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    /** Remembers where the window stands. */
    void remember() {
        boolean special = stage.isMaximized() || stage.isIconified() || stage.isFullScreen();
        if (stage.isShowing() && !special) {
            preferences.choose(
                    WINDOW,
                    DoubleStream.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                            .mapToObj(number -> Long.toString(Math.round(number)))
                            .collect(Collectors.joining(",")));
        }
    }

    private Optional<Rectangle2D> remembered() {
        try {
            double[] n =
                    Arrays.stream(preferences.choice(WINDOW).split(",", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
            return n.length == 4 && n[2] > 0 && n[3] > 0
                    ? Optional.of(new Rectangle2D(n[0], n[1], n[2], n[3]))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A window whose middle is on no screen would be out of reach. */
    private static boolean isOnScreen(Rectangle2D window) {
        double x = window.getMinX() + window.getWidth() / 2;
        double y = window.getMinY() + window.getHeight() / 2;
        return Screen.getScreens().stream().anyMatch(s -> s.getVisualBounds().contains(x, y));
    }
}
