package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class PaperShellTest {
    private final ReadBack back;

    PaperShellTest() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sample.print(out);
        back = new ReadBack(out.toByteArray());
    }

    @AfterEach
    void close() throws IOException {
        back.close();
    }

    @Test
    void bookmarksFollowTheHeadings() throws IOException {
        PDDocument document = back.document();
        assertEquals(
                List.of(
                        "Waar ging het over? 1",
                        "Dit spreken we af 1",
                        "Alle briefjes 2",
                        "> D1 · Pedagogisch · Communicatie 2",
                        "Alles in een tabel 3"),
                titles(document, document.getDocumentCatalog().getDocumentOutline(), ""));
    }

    private static List<String> titles(PDDocument document, PDOutlineNode node, String indent)
            throws IOException {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            int page = 1 + document.getPages().indexOf(item.findDestinationPage(document));
            titles.add(indent + item.getTitle() + " " + page);
            titles.addAll(titles(document, item, indent + "> "));
        }
        return titles;
    }

    @Test
    void everyPageSaysItsNumberAndHowManyThereAre() throws IOException {
        int pages = back.document().getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String number = String.format(Locale.ROOT, "%d / %d", page, pages);
            String text = stripper.getText(back.document());
            assertTrue(text.strip().endsWith(number), text);
        }
    }

    @Test
    void theFootOfAPageIsNotReadAloud() throws IOException {
        assertTrue(back.tags().stream().noneMatch(tag -> tag.text().contains("hierachter")));
    }

    @Test
    void theDocumentSaysItsTitleLanguageAndDate() {
        PDDocument document = back.document();
        assertEquals("nl-NL", document.getDocumentCatalog().getLanguage());
        assertEquals("Wat wensen & verwachten we?", document.getDocumentInformation().getTitle());
        assertEquals(
                "2026-11-24T19:30:00Z",
                document.getDocumentInformation().getCreationDate().toInstant().toString());
    }
}
