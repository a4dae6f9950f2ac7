package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Meeting;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.TemplateLibrary;

import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** Pictures of the paper for the tables, as a black-and-white printer makes it too. */
final class TablePaperLooksTest {
    private static final Path SCREENS = Path.of("target/screens");

    private final Board example = ExampleEvening.session().board();

    /** Renders these pages, counted from 0; of each some ink is expected and white edges. */
    private static void render(ReadBack pdf, String name, ImageType type, List<Integer> pages)
            throws IOException {
        Files.createDirectories(SCREENS);
        PDFRenderer renderer = new PDFRenderer(pdf.document());
        for (int page : pages) {
            BufferedImage image = renderer.renderImageWithDPI(page, 72, type);
            String file = String.format(Locale.ROOT, "%s-%02d.png", name, page + 1);
            ImageIO.write(image, "png", SCREENS.resolve(file).toFile());
            assertTrue(ink(image, 0, image.getWidth()) > 500, file + " is empty");
            int unprintable = (int) (5 / 25.4 * 72);
            assertTrue(ink(image, 0, unprintable) == 0, file + " goes over the left edge");
            int right = image.getWidth() - unprintable;
            assertTrue(ink(image, right, image.getWidth()) == 0, file + " goes over the right");
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

    private static List<Integer> all(ReadBack pdf) {
        return IntStream.range(0, pdf.document().getNumberOfPages()).boxed().toList();
    }

    @Test
    void everyPageCanBeLookedAt() throws IOException {
        try (ReadBack pdf = new ReadBack(TablePaperTest.cards(example, PaperSize.A4))) {
            render(pdf, "pdf-cards", ImageType.RGB, all(pdf));
            render(pdf, "pdf-cards-grey", ImageType.GRAY, List.of(1, 2, 10, 13, 14));
        }
    }

    @Test
    void everySortOfLargeSheetCanBeLookedAt() throws IOException {
        try (ReadBack pdf = new ReadBack(TablePaperTest.cards(example, PaperSize.A3))) {
            render(pdf, "pdf-cards-a3", ImageType.RGB, List.of(0, 1, 2, 10, 13));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theGridOfEveryTemplateCanBeLookedAt(String id) throws IOException {
        Meeting meeting = Meeting.of("De Vlinderboom", "Ouderavond", null, "nl", 1);
        Board board = Board.empty(new TemplateLibrary().template(id), meeting);
        try (ReadBack pdf = new ReadBack(TablePaperTest.cards(board, PaperSize.A4))) {
            int last = pdf.document().getNumberOfPages() - 1;
            render(pdf, "pdf-cards-" + id, ImageType.RGB, List.of(1, 2, last));
        }
    }

    static List<String> templates() {
        return new TemplateLibrary().ids();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "12,1", "2,9"})
    void otherGridsCanBeLookedAt(int columns, int rows) throws IOException {
        Board board = Grids.board(columns, rows);
        try (ReadBack pdf = new ReadBack(TablePaperTest.cards(board, PaperSize.A4))) {
            String name = "pdf-cards-" + columns + "x" + rows;
            render(pdf, name, ImageType.RGB, List.of(0, 1, 2, 3, 4));
        }
    }
}
