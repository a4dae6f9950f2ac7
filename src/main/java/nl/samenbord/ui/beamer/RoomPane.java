package nl.samenbord.ui.beamer;

import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Window;

import nl.samenbord.show.Show;
import nl.samenbord.ui.grid.Measures;

import java.util.function.Consumer;

/**
 * What the room sees, within a window that it looks at too. Its letters are as large as on a
 * screen's own picture, because the last row sits as far from it.
 */
public final class RoomPane extends Pane {
    // of a window that is much lower than its screen the letters would leave room for nothing else
    private static final double MOST = 1.25;

    private final Picture picture;
    private final Consumer<Measures> sized;

    /** Tells each time how large the picture is. */
    public RoomPane(Picture picture, Consumer<Measures> sized) {
        this.picture = picture;
        this.sized = sized;
        setId("room");
        setMinSize(0, 0);
        setMouseTransparent(true);
        picture.setManaged(false);
        getChildren().add(picture);
        widthProperty().addListener((_, _, _) -> size());
        heightProperty().addListener((_, _, _) -> size());
    }

    /** Shows this. */
    public void show(Show show) {
        picture.show(show);
    }

    private void size() {
        if (getWidth() > 0 && getHeight() > 0) {
            double screen = Math.clamp(screenHeight(), getHeight(), MOST * getHeight());
            Measures measures = new Measures(getWidth(), getHeight(), screen);
            picture.size(measures);
            picture.resize(getWidth(), getHeight());
            sized.accept(measures);
        }
    }

    private double screenHeight() {
        Window window = getScene() == null ? null : getScene().getWindow();
        if (window == null) {
            return getHeight();
        }
        double x = window.getX() + window.getWidth() / 2;
        double y = window.getY() + window.getHeight() / 2;
        return Screen.getScreens().stream()
                .map(Screen::getBounds)
                .filter(bounds -> bounds.contains(x, y))
                .mapToDouble(bounds -> bounds.getHeight() / getLocalToSceneTransform().getMyy())
                .findFirst()
                .orElse(getHeight());
    }
}
