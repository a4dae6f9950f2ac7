package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Grids;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.store.ExampleEvening;

import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Pictures of every page of the example evening. */
final class FormsLooksTest {
    private static final Path SCREENS = Path.of("target/screens");
    private static final int DPI = 96;
    private static final int FEW = 3;
    private static final int LEAST_INK = 4_000;

    static byte[] print(Form form, Board board) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Handout(form).write(board, out, Progress.NONE);
        return out.toByteArray();
    }

    static void render(ReadBack pdf, String name, ImageType type, int most) throws IOException {
        Files.createDirectories(SCREENS);
        PDFRenderer renderer = new PDFRenderer(pdf.document());
        for (int page = 0; page < Math.min(most, pdf.document().getNumberOfPages()); page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, DPI, type);
            String file = String.format(Locale.ROOT, "%s-%02d.png", name, page + 1);
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
    @EnumSource(
            names = {"CARDS", "YEAR"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyPageOfTheExampleCanBeLookedAt(Form form) throws IOException {
        try (ReadBack pdf = new ReadBack(print(form, ExampleEvening.session().board()))) {
            render(pdf, "pdf-" + form.id(), ImageType.RGB, Integer.MAX_VALUE);
        }
    }

    @ParameterizedTest
    @CsvSource({"HANDOUT,0", "REPORT,5", "DIRECTIE,0", "POSTER,0"})
    void aPageInBlackAndWhiteCanBeLookedAt(Form form, int after) throws IOException {
        try (ReadBack pdf = new ReadBack(print(form, ExampleEvening.session().board()))) {
            render(pdf, "pdf-" + form.id() + "-grey", ImageType.GRAY, after + 1);
        }
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("empty", Grids.board(5, 3)),
                Arguments.of("1x1", FilledGrids.of(1, 1, 6, 1)),
                Arguments.of("12x1", FilledGrids.of(12, 1, 60, 1)),
                Arguments.of("2x9", FilledGrids.of(2, 9, 60, 1)),
                Arguments.of("crowded", FilledGrids.of(5, 6, 400, 1)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherEveningsCanBeLookedAt(String name, Board board) throws IOException {
        for (Form form : EnumSet.complementOf(EnumSet.of(Form.CARDS, Form.YEAR))) {
            try (ReadBack pdf = new ReadBack(print(form, board))) {
                render(pdf, "pdf-" + form.id() + "-" + name, ImageType.RGB, FEW);
            }
        }
    }
}
