package nl.samenbord.bench;

import nl.samenbord.board.Note;
import nl.samenbord.store.ExampleEvening;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** Pages of plain lines by PDFBox alone: no tags, no boxes, no right-to-left, one font. */
final class PlainText {
    private static final int LINES = 50;
    private static final int CHARACTERS = 90;
    private static final String FONT = "/nl/samenbord/fonts/NotoSans_400Regular.ttf";

    private PlainText() {}

    static void write(OutputStream out, int pages) throws IOException {
        List<String> texts =
                ExampleEvening.session().board().notes().stream()
                        .filter(note -> note.language().equals("nl"))
                        .map(Note::text)
                        .map(text -> text.replaceAll("[^ -\\u024F]", ""))
                        .map(text -> text.substring(0, Math.min(text.length(), CHARACTERS)))
                        .toList();
        try (PDDocument document = new PDDocument();
                InputStream in =
                        Objects.requireNonNull(PlainText.class.getResourceAsStream(FONT))) {
            TrueTypeFont ttf = new TTFParser().parse(new RandomAccessReadBuffer(in));
            ttf.setEnableGsub(false);
            PDFont font = PDType0Font.load(document, ttf, true);
            for (int page = 0; page < pages; page++) {
                write(document, font, texts, page);
            }
            document.save(out);
        }
    }

    private static void write(PDDocument document, PDFont font, List<String> texts, int number)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 10);
            content.setLeading(14);
            content.newLineAtOffset(45, 790);
            for (int line = 0; line < LINES; line++) {
                content.showText(texts.get((number * LINES + line) % texts.size()));
                content.newLine();
            }
            content.endText();
        }
    }
}
