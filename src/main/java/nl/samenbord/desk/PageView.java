package nl.samenbord.desk;

import nl.samenbord.handout.PageImages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;

/**
 * How somebody wants to see a page: which one, from 0; how many times as large as on paper, or 0 to
 * see all of it in this room; and how many dots of the screen go into one of the window's units.
 */
public record PageView(int page, double larger, double width, double height, double density) {
    private static final double UNITS_PER_POINT = 96.0 / 72;
    // what can still be seen at once on a large screen, and no more than memory allows
    private static final double MOST_DOTS = 24e6;

    /** Draws it; a page that isn't there any more is the last one. */
    PageLook draw(PageImages images) {
        int number = Math.clamp(page, 0, images.count() - 1);
        PageImages.Points size = images.size(number);
        double wide = size.width() * UNITS_PER_POINT;
        double high = size.height() * UNITS_PER_POINT;
        double scale = larger > 0 ? larger : Math.min(width / wide, height / high);
        double dots =
                Math.min(scale * density, Math.sqrt(MOST_DOTS / (wide * high))) * UNITS_PER_POINT;
        try {
            BufferedImage image = images.page(number, dots);
            int across = image.getWidth();
            int down = image.getHeight();
            int[] colours = image.getRGB(0, 0, across, down, null, 0, across);
            return new PageLook(
                    number, wide * scale, high * scale, scale, across, IntBuffer.wrap(colours));
        } catch (IOException e) {
            // we made it ourselves, in memory
            throw new UncheckedIOException(e);
        }
    }
}
