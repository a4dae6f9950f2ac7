package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.store.ExampleEvening;

import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Pictures of every page of the example evening. */
final class FormsLooksTest {
    private static final Path SCREENS = Path.of("target/screens");
    private static final int DPI = 96;
    private static final int LEAST_INK = 4_000;

    static byte[] print(Form form, Board board) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Handout(form).write(board, out, Progress.NONE);
        return out.toByteArray();
    }

    static void render(ReadBack pdf, String name) throws IOException {
        Files.createDirectories(SCREENS);
        PDFRenderer renderer = new PDFRenderer(pdf.document());
        for (int page = 0; page < pdf.document().getNumberOfPages(); page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, DPI);
            String file = "%s-%02d.png".formatted(name, page + 1);
            ImageIO.write(image, "png", SCREENS.resolve(file).toFile());
            int unprintable = (int) (8 / 25.4 * DPI);
            assertTrue(ink(image, 0, image.getWidth()) > LEAST_INK, file + " is nearly empty");
            assertEquals(0, ink(image, 0, unprintable), file + " goes over its left edge");
            int right = image.getWidth() - unprintable;
            assertEquals(0, ink(image, right, image.getWidth()), file + " goes over its right");
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

    @ParameterizedTest
    @EnumSource(names = "CARDS", mode = EnumSource.Mode.EXCLUDE)
    void everyPageOfTheExampleCanBeLookedAt(Form form) throws IOException {
        try (ReadBack pdf = new ReadBack(print(form, ExampleEvening.session().board()))) {
            render(pdf, "pdf-" + form.id());
        }
    }
}
