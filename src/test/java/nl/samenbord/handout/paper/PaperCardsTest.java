package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.handout.paper.ReadBack.Tagged;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class PaperCardsTest {
    private static final String SENTENCE = "Graag een foto van de week bij het bericht. ";
    private static final float DPI = 100;
    private static final Pattern SIZE = Pattern.compile("/\\S+ ([0-9.]+) Tf");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Paper paper;

    PaperCardsTest() throws IOException {
        paper = new Paper(out, Sample.spec(), Progress.NONE);
    }

    private static Card card(String words) {
        Text text = Text.of(words).bold().size(40);
        return new Card(
                List.of(Paragraph.of("kop van " + words)),
                List.of(Fitted.of(9, text).aligned(Align.CENTRE)),
                List.of(Paragraph.of("voet")));
    }

    private static Cards cards(int across, int down, List<String> words) {
        return new Cards(
                List.of(Heading.of(2, "Kaarten").bookmarked()),
                across,
                down,
                words.stream().map(PaperCardsTest::card).toList());
    }

    private ReadBack back() throws IOException {
        paper.finish();
        return new ReadBack(out.toByteArray());
    }

    @Test
    void oneDocumentHasSheetsOfEveryShape() throws IOException {
        PageShape a4 = PageShape.a4();
        PageShape a3 = PageShape.a3();
        List<PageShape> shapes = List.of(a4, a4.turned(), a3.turned(), a3, a4);
        for (PageShape shape : shapes) {
            paper.breakPage(shape);
            paper.add(Paragraph.of(SENTENCE));
        }
        try (ReadBack back = back()) {
            List<String> sizes = new ArrayList<>();
            for (PDPage page : back.document().getPages()) {
                float millimetre = PageShape.millimetres(1);
                int width = Math.round(page.getMediaBox().getWidth() / millimetre);
                int height = Math.round(page.getMediaBox().getHeight() / millimetre);
                sizes.add(width + "x" + height);
            }
            assertEquals(List.of("210x297", "297x210", "420x297", "297x420", "210x297"), sizes);
        }
    }

    @Test
    void aSheetOfCardsIsAPageAndItsHeadingIsReadOnce() throws IOException {
        List<String> words = IntStream.range(0, 17).mapToObj(i -> "kaart " + i).toList();
        paper.add(cards(2, 4, words));
        try (ReadBack back = back()) {
            assertEquals(3, back.document().getNumberOfPages());
            assertEquals(1, back.tags().stream().filter(tag -> tag.type().equals("H2")).count());
            assertEquals(
                    words,
                    back.tags().stream()
                            .filter(tag -> tag.type().equals("P"))
                            .map(Tagged::text)
                            .filter(text -> text.startsWith("kaart"))
                            .toList());
            assertEquals(3, count(back.text(), "Kaarten"));
            var outline = back.document().getDocumentCatalog().getDocumentOutline();
            assertEquals(1, outline.getOpenCount());
        }
    }

    @Test
    void aCardThatIsTooFullGoesOnOnTheNextAndNothingIsLost() throws IOException {
        String long1 = SENTENCE.repeat(120).strip();
        paper.add(cards(2, 2, List.of(long1, Sample.LONG_WORD, "kort")));
        try (ReadBack back = back()) {
            List<Tagged> tags = back.tags();
            for (String words : List.of(long1, Sample.LONG_WORD, "kort")) {
                assertTrue(tags.contains(new Tagged("P", "", words)), words);
                assertTrue(tags.contains(new Tagged("P", "", "kop van " + words)), words);
            }
            assertEquals(3, tags.stream().filter(tag -> tag.text().equals("voet")).count());
        }
    }

    @Test
    void whereToCutIsShownToTheEyeOnly() throws IOException {
        paper.add(cards(2, 3, List.of("een", "twee", "drie")));
        try (ReadBack back = back()) {
            String content = content(back.document().getPage(0));
            assertEquals(2 * (3 + 3), count(content, "q 0 G .5 w "), "marks at 3 × 2 lines");
            assertEquals(3 + 3, count(content, "[2 3] 0 d"), "lines");
            int from = content.indexOf("/Artifact<</Type/Page>>BDC");
            String cutting = content.substring(from, content.indexOf("EMC", from));
            assertEquals(3 + 3, count(cutting, "[2 3] 0 d"));
            assertEquals(2 * (3 + 3), count(cutting, "q 0 G .5 w "));
        }
    }

    @Test
    void noCardCrossesItsCut() throws IOException {
        paper.add(cards(3, 3, Collections.nCopies(9, Sample.LONG_WORD)));
        try (ReadBack back = back()) {
            PDDocument document = back.document();
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            PageShape shape = Sample.spec().shape();
            CutSheet cut = new CutSheet(3, 3, shape.roomX(), 1);
            for (int line = 0; line <= 3; line++) {
                double x = shape.marginX() + cut.left(0) + line * cut.cardWidth();
                int pixel = (int) Math.round(x * DPI / 72);
                for (int beside : new int[] {-5, -4, 4, 5}) {
                    assertTrue(dark(image, pixel + beside) < 30, "ink at a cut " + line);
                }
            }
        }
    }

    /** Dark pixels of a column between the marks above and the foot of the page. */
    private static int dark(BufferedImage image, int x) {
        int dark = 0;
        for (int y = image.getHeight() / 6; y < image.getHeight() * 5 / 6; y++) {
            dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
        }
        return dark;
    }

    @Test
    void aFittedTextIsAsLargeAsItsRoomAllows() throws IOException {
        paper.add(cards(1, 1, List.of("kort")));
        paper.add(cards(1, 2, List.of(SENTENCE.repeat(20).strip())));
        paper.add(cards(1, 1, List.of("Communicatie".repeat(3))));
        try (ReadBack back = back()) {
            assertEquals(40, largest(back, 0));
            float middle = largest(back, 1);
            assertTrue(middle > 12 && middle < 30, "size " + middle);
            float word = largest(back, 2);
            assertTrue(word > 9 && word < 40, "a word is kept whole: " + word);
        }
    }

    @Test
    void textsThatAreAlikeHaveOneSize() throws IOException {
        List<List<Text>> both =
                Stream.of("kort", SENTENCE.repeat(12).strip())
                        .map(words -> List.of(Text.of(words).bold().size(40)))
                        .toList();
        for (List<Text> text : both) {
            paper.add(
                    new Cards(
                            List.of(),
                            1,
                            3,
                            List.of(
                                    new Card(
                                            List.of(),
                                            List.of(Fitted.of(9, text.getFirst()).alike(both)),
                                            List.of()))));
        }
        try (ReadBack back = back()) {
            assertEquals(largest(back, 1), largest(back, 0));
            assertTrue(largest(back, 0) < 30);
        }
    }

    @Test
    void rowsThatFillAPageShareItsHeight() throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(
                    List.of(
                            Cell.of(Fitted.of(7, Text.of("rij " + i).size(12)))
                                    .styled(BoxStyle.PLAIN.edged(Colour.INK))));
        }
        paper.add(Table.of(List.of(1f), List.of(Cell.of(Text.of("kop"))), rows).filling(3));
        assertEquals(2, paper.finish().pages());
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            assertEquals(6, back.tags().stream().filter(t -> t.type().equals("TD")).count());
        }
    }

    /** The size of the largest letters on a page. */
    private static float largest(ReadBack back, int page) throws IOException {
        return (float)
                SIZE.matcher(content(back.document().getPage(page)))
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .max()
                        .orElse(0);
    }

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
