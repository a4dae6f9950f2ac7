package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Grids;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.store.ExampleEvening;

import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

final class TablePaperTest {
    private final Board example = ExampleEvening.session().board();

    private static byte[] cards(Board board, PaperSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Handout(Form.CARDS, size).write(board, out, Progress.NONE);
        return out.toByteArray();
    }

    private static void render(byte[] cards, String name) throws IOException {
        Path screens = Files.createDirectories(Path.of("target/screens"));
        try (ReadBack pdf = new ReadBack(cards)) {
            PDFRenderer renderer = new PDFRenderer(pdf.document());
            int pages = pdf.document().getNumberOfPages();
            for (int page = 0; page < pages; page++) {
                Path picture = screens.resolve(name + "-%02d.png".formatted(page + 1));
                ImageIO.write(renderer.renderImageWithDPI(page, 96), "png", picture.toFile());
            }
            assertTrue(pages >= 5, pages + " pages");
        }
    }

    @Test
    void everyPageCanBeLookedAt() throws IOException {
        render(cards(example, PaperSize.A4), "pdf-cards");
        render(cards(example, PaperSize.A3), "pdf-cards-a3");
        for (int[] g : new int[][] {{1, 1}, {12, 1}, {2, 9}}) {
            render(cards(Grids.board(g[0], g[1]), PaperSize.A4), "pdf-cards-" + g[0] + "x" + g[1]);
        }
    }
}
