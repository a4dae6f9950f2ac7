package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

final class PaperLooksTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @Test
    void everyPageHasInkAndStaysInsideItsMargins() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printed printed = Sample.print(out);
        Files.createDirectories(SCREENS);
        Files.write(SCREENS.resolve("pdf-engine.pdf"), out.toByteArray());
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(printed.pages(), document.getNumberOfPages());
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, 110);
                String name = String.format(Locale.ROOT, "pdf-engine-%02d.png", page + 1);
                ImageIO.write(image, "png", SCREENS.resolve(name).toFile());
                assertTrue(ink(image, 0, image.getWidth()) > 1000, "page is empty");
                int margin = (int) (image.getWidth() * 15.0 / 210);
                assertEquals(0, ink(image, 0, margin), "left margin");
                assertEquals(0, ink(image, image.getWidth() - margin, image.getWidth()), "right");
            }
        }
    }

    private static int ink(BufferedImage image, int from, int to) {
        int ink = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                ink += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return ink;
    }
}
