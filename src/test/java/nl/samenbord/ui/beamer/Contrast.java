package nl.samenbord.ui.beamer;

import javafx.geometry.Bounds;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The colour that most pixels around a text have, and the one that stands out from it: its ink. */
record Contrast(int background, int ink) {
    static Contrast of(WritableImage screen, Bounds place) {
        PixelReader pixels = screen.getPixelReader();
        Map<Integer, Integer> found = new HashMap<>();
        // stems are wider than this step, on any screen
        int step = Math.max(1, (int) screen.getHeight() / 720);
        int right = (int) Math.min(place.getMaxX(), screen.getWidth());
        for (int y = row(place.getMinY(), screen); y < row(place.getMaxY(), screen); y += step) {
            for (int x = (int) Math.max(0, place.getMinX()); x < right; x += step) {
                found.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int background = Collections.max(found.entrySet(), Map.Entry.comparingByValue()).getKey();
        // a full stop has few pixels that are all ink: take the one that stands out most
        int ink =
                Collections.max(
                        found.keySet(),
                        Comparator.comparingDouble(c -> new Contrast(background, c).ratio()));
        return new Contrast(background, ink);
    }

    private static int row(double y, WritableImage screen) {
        return (int) Math.clamp(y, 0, screen.getHeight());
    }

    /** As WCAG has it: from 1 to 21. */
    double ratio() {
        double one = light(background) + 0.05;
        double other = light(ink) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    boolean white() {
        return light(ink) > 0.95;
    }

    private static double light(int argb) {
        return 0.2126 * linear(argb >> 16 & 255)
                + 0.7152 * linear(argb >> 8 & 255)
                + 0.0722 * linear(argb & 255);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
