package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;

final class PaperPrinterTest {
    @Test
    void aQuarterTurnBringsTheLeftSideUp() {
        BufferedImage page = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 2; y++) {
            for (int x = 0; x < 3; x++) {
                page.setRGB(x, y, 10 * y + x);
            }
        }
        BufferedImage turned = PaperPrinter.turned(page);
        int[] left = new int[3];
        int[] right = new int[3];
        for (int y = 0; y < 3; y++) {
            left[y] = turned.getRGB(0, y) & 0xFF;
            right[y] = turned.getRGB(1, y) & 0xFF;
        }
        assertEquals("[10, 11, 12] [0, 1, 2]", text(left) + " " + text(right));
    }

    private static String text(int[] colours) {
        return java.util.Arrays.toString(colours);
    }
}
