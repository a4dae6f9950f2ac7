package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.handout.Form;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/** Two evenings of a school on paper, each in every form, and beside each other. */
final class BothEvenings {
    private static final int FEW = 3;
    private static final int DPI = 60;

    private final Path folder;
    private final Path first;
    private final Path second;

    BothEvenings(Path folder, Path first, Path second) {
        this.folder = folder;
        this.first = first;
        this.second = second;
    }

    /** Every form of both evenings, and both beside each other. */
    void print() throws IOException {
        Terminal terminal = new Terminal(folder);
        for (Form form : EnumSet.complementOf(EnumSet.of(Form.YEAR))) {
            for (Path evening : List.of(first, second)) {
                String name = form.id() + (evening.equals(first) ? "-first" : "-second");
                Path pdf = folder.resolve(name + ".pdf");
                Terminal.Said said =
                        terminal.nl(
                                "handout",
                                evening.toString(),
                                "-o",
                                pdf.toString(),
                                "--form",
                                form.id());
                assertEquals(0, said.code(), said.err());
                pages(pdf, name);
            }
        }
        Path year = folder.resolve("year.pdf");
        assertEquals(
                0,
                terminal.nl("compare", first.toString(), second.toString(), "-o", year.toString())
                        .code());
        String words = pages(year, "year");
        assertTrue(words.contains("het bericht kwam pas in mei"), words);
        assertTrue(words.contains("Makkelijk contact, ook in de bovenbouw"), words);
    }

    /** Keeps pictures of the first pages; what is written on all of them. */
    private static String pages(Path pdf, String name) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(FEW, document.getNumberOfPages()); page++) {
                String file =
                        String.format(Locale.ROOT, "pdf-two-years-%s-%02d.png", name, page + 1);
                Path screens = Files.createDirectories(Path.of("target", "screens"));
                ImageIO.write(
                        renderer.renderImageWithDPI(page, DPI),
                        "png",
                        screens.resolve(file).toFile());
            }
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
