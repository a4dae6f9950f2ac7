package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.handout.paper.ReadBack.Tagged;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class PaperContentsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Paper paper;

    PaperContentsTest() throws IOException {
        paper = new Paper(out, Sample.spec(), Progress.NONE);
    }

    /** A first page, then contents, then chapters of two pages each. */
    private ReadBack print(int chapters, int fewestPages) throws IOException {
        paper.add(Heading.of(1, "Vooraf"));
        paper.add(new Contents("Inhoud", fewestPages));
        for (int i = 1; i <= chapters; i++) {
            paper.breakPage();
            paper.add(Heading.of(2, "Deel " + i).bookmarked());
            paper.add(Paragraph.of("Tekst van deel " + i));
            paper.breakPage();
            paper.add(Heading.of(3, "Tweede blad van deel " + i).bookmarked());
            paper.add(Paragraph.of("Nog iets"));
        }
        paper.finish();
        return new ReadBack(out.toByteArray());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** "Deel 1 3 → 3": what a link says, and the page that it goes to. */
    private static List<String> links(PDDocument document) throws IOException {
        List<String> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                PDPageDestination to = (PDPageDestination) link.getDestination();
                links.add(link.getContents() + " → " + (to.retrievePageNumber() + 1));
            }
        }
        return links;
    }

    @Test
    void everyLineSaysThePageOfItsHeadingAndJumpsThere() throws IOException {
        try (ReadBack back = print(3, 1)) {
            PDDocument document = back.document();
            assertEquals(
                    List.of(
                            "Deel 1 3 → 3",
                            "Tweede blad van deel 1 4 → 4",
                            "Deel 2 5 → 5",
                            "Tweede blad van deel 2 6 → 6",
                            "Deel 3 7 → 7",
                            "Tweede blad van deel 3 8 → 8"),
                    links(document));
            assertEquals(8, document.getNumberOfPages());
            assertTrue(text(document, 5).contains("Deel 2"));
            assertTrue(text(document, 2).strip().endsWith("2 / 8"), text(document, 2));
            assertTrue(text(document, 8).strip().endsWith("8 / 8"));
        }
    }

    @Test
    void theContentsAreReadWhereTheyStand() throws IOException {
        try (ReadBack back = print(2, 1)) {
            List<String> read =
                    back.tags().stream()
                            .filter(tag -> tag.type().matches("H.|TOCI"))
                            .map(tag -> tag.type() + " " + tag.text())
                            .toList();
            assertEquals(
                    List.of(
                            "H1 Vooraf",
                            "H2 Inhoud",
                            "TOCI Deel 1 3",
                            "TOCI Tweede blad van deel 1 4",
                            "TOCI Deel 2 5",
                            "TOCI Tweede blad van deel 2 6",
                            "H2 Deel 1",
                            "H3 Tweede blad van deel 1",
                            "H2 Deel 2",
                            "H3 Tweede blad van deel 2"),
                    read);
            assertTrue(back.tags().contains(new Tagged("Link", "", "Deel 1 3")));
        }
    }

    @Test
    void manyHeadingsAreListedOnMorePagesAndThoseAreCounted() throws IOException {
        try (ReadBack back = print(45, 1)) {
            PDDocument document = back.document();
            assertEquals(1 + 3 + 90, document.getNumberOfPages());
            List<String> links = links(document);
            assertEquals("Deel 1 5 → 5", links.getFirst());
            assertEquals("Tweede blad van deel 45 94 → 94", links.getLast());
        }
    }

    @Test
    void stillMoreHeadingsAreListedByTheHighestOnly() throws IOException {
        try (ReadBack back = print(46, 1)) {
            assertEquals(46, links(back.document()).size());
        }
    }

    @Test
    void aShortDocumentHasNoContents() throws IOException {
        try (ReadBack back = print(2, 6)) {
            assertEquals(5, back.document().getNumberOfPages());
            assertEquals(List.of(), links(back.document()));
        }
    }

    @Test
    void contentsMeetTheStandards() throws IOException, VeraPDFException {
        print(12, 1).close();
        Standard.assertMet(out.toByteArray());
    }

    @Test
    void thereIsOneListOfContents() throws IOException {
        paper.add(new Contents("Inhoud", 1));
        assertThrows(IllegalStateException.class, () -> paper.add(new Contents("Inhoud", 1)));
    }
}
