package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import nl.samenbord.Patience;

import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Pictures of a shown window, for people to look at. */
public final class Shot {
    private Shot() {}

    /** Writes target/screens/NAME-WIDTHxHEIGHT.png. */
    public static void of(Scene scene, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        write(WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> scene.snapshot(null)), name);
    }

    /** The same of a node, as it is laid out now. */
    static void of(Node node, String name) {
        try {
            write(node.snapshot(null, null), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(WritableImage shot, String name) throws IOException {
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        String file = name + "-" + width + "x" + height + ".png";
        ImageIO.write(image, "png", folder.resolve(file).toFile());
    }
}
