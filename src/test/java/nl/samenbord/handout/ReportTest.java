package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.store.SessionFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import javax.imageio.ImageIO;

final class ReportTest {
    @Test
    void look() throws Exception {
        byte[] json =
                Files.readAllBytes(
                        Path.of(
                                "/work/hands/store/src/main/resources/nl/samenbord/example/zeven-lantaarns.samenbord.json"));
        Board board = SessionFormat.read(json).session().board();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var printed =
                new Handout(Form.REPORT)
                        .write(board, Instant.parse("2026-10-13T20:00:00Z"), out, Progress.NONE);
        System.out.println(printed + " " + out.size());
        Files.write(Path.of("target/report.pdf"), out.toByteArray());
        Files.createDirectories(Path.of("target/screens"));
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, 100),
                        "png",
                        Path.of("target/screens/pdf-report-%02d.png".formatted(page + 1)).toFile());
            }
        }
    }
}
