package nl.samenbord.ui.beamer;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import nl.samenbord.board.Board;
import nl.samenbord.board.Countdown;
import nl.samenbord.show.Show;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Ticks;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Measures;
import nl.samenbord.ui.grid.Movement;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.imageio.ImageIO;

/** The picture of the beamer in a shown stage of any size; used on the FX thread. */
final class ShownPicture {
    private final MovableClock time = new MovableClock();
    private final Ticks ticks = new Ticks(time);
    private final Picture picture = new Picture(new Lettering(new Fonts()), Movement.NONE, ticks);
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final int width;
    private final int height;
    private Countdown clock = Countdown.NONE;

    ShownPicture(int width, int height) {
        this.width = width;
        this.height = height;
        picture.size(new Measures(width, height));
        stage.setScene(new Scene(new Pane(picture), width, height));
        stage.show();
    }

    /** As in a window of this size on a screen that is a quarter higher. */
    void size(double wide, double high) {
        picture.size(new Measures(wide, high, 1.25 * high));
    }

    /** From now on the room sees this clock. */
    void clock(Countdown other) {
        clock = other;
    }

    Instant now() {
        return time.instant();
    }

    /** Time goes on. */
    void later(Duration by) {
        time.later(by);
        ticks.goesOn();
    }

    Scene show(Board board, nl.samenbord.show.Scene scene) {
        picture.show(new Show(board.forTheRoom(), scene, false, clock));
        return laidOut();
    }

    /** With what the team said before the evening under the notes. */
    Scene under(Board board, nl.samenbord.show.Scene scene) {
        picture.show(new Show(board.forTheRoom(), scene, false, clock, true));
        return laidOut();
    }

    Scene black(Board board, nl.samenbord.show.Scene scene) {
        picture.show(new Show(board.forTheRoom(), scene, true, clock));
        return laidOut();
    }

    private Scene laidOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        return stage.getScene();
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    int pages() {
        return picture.pages();
    }

    List<Text> texts() {
        return FloorCheck.texts(stage.getScene().getRoot());
    }

    void close() {
        ticks.close();
        stage.close();
    }

    /** Keeps a picture of the screen for people to look at. */
    void keep(String name) {
        WritableImage shot = stage.getScene().snapshot(null);
        PixelReader pixels = shot.getPixelReader();
        int across = (int) shot.getWidth();
        int down = (int) shot.getHeight();
        BufferedImage copy = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Path folder = Files.createDirectories(Path.of("target", "screens"));
            String file = name + "-" + width + "x" + height + ".png";
            ImageIO.write(copy, "png", folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
