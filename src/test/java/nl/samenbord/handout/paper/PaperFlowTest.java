package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.handout.paper.ReadBack.Tagged;

import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

final class PaperFlowTest {
    private static final String SENTENCE = "Graag een foto van de week bij het bericht. ";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Paper paper = paper(Progress.NONE);

    private Paper paper(Progress progress) {
        try {
            return new Paper(out, Sample.spec(), progress);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            for (int page = 1; page <= back.document().getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(back.document()));
            }
        }
        return pages;
    }

    @Test
    void theSameBlocksGiveTheSameBytes() throws IOException {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        Sample.print(first);
        Sample.print(again);
        assertArrayEquals(first.toByteArray(), again.toByteArray());
    }

    @Test
    void textHigherThanAPageGoesOnOnTheNext() throws IOException {
        String text = SENTENCE.repeat(300).strip();
        paper.add(Box.of(BoxStyle.PLAIN, Paragraph.of(text)).together());
        assertEquals(3, paper.finish().pages());
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            assertTrue(back.tags().contains(new Tagged("P", "", text)));
        }
    }

    @Test
    void aWordWiderThanTheLineIsKeptWhole() throws IOException {
        paper.add(Columns.of(List.of(), List.of(Paragraph.of(Sample.LONG_WORD))));
        paper.finish();
        String text = String.join("", pages()).replaceAll("[\\s\u00AD]", "");
        assertTrue(text.startsWith(Sample.LONG_WORD), text);
    }

    @Test
    void aHeadingNeverStandsLastOnAPage() throws IOException {
        for (int i = 0; i < 40; i++) {
            paper.add(Heading.of(2, "Kop " + i));
            paper.add(Together.of(Paragraph.of(SENTENCE.repeat(i % 11 + 1))));
        }
        paper.finish();
        for (String page : pages()) {
            List<String> lines = page.lines().filter(line -> !line.contains(" / ")).toList();
            // The foot of a page comes first in its text.
            assertTrue(!lines.getLast().startsWith("Kop "), page);
        }
    }

    @Test
    void aBoxThatFitsAPageIsNotBroken() throws IOException {
        for (int i = 0; i < 12; i++) {
            String box = "begin " + i + " " + SENTENCE.repeat(20) + "einde " + i + ".";
            paper.add(Box.of(BoxStyle.PLAIN, Paragraph.of(box)).together());
        }
        paper.finish();
        List<String> pages = pages();
        assertTrue(pages.size() > 2);
        for (int i = 0; i < 12; i++) {
            String number = Integer.toString(i);
            assertEquals(
                    1,
                    pages.stream()
                            .map(page -> page.replaceAll("\\s+", " "))
                            .filter(page -> page.contains("begin " + number + " "))
                            .filter(page -> page.contains("einde " + number + "."))
                            .count());
        }
    }

    @Test
    void theHeadOfATableComesBackOnEveryPageAndIsReadOnce() throws IOException {
        Iterable<List<Cell>> rows =
                new Each<>(Collections.nCopies(120, SENTENCE), PaperFlowTest::row);
        paper.add(Table.of(List.of(1f), row("Kop van de tabel"), rows));
        int count = paper.finish().pages();
        assertTrue(count > 2);
        List<String> pages = pages();
        assertEquals(count, pages.stream().filter(p -> p.contains("Kop van de tabel")).count());
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            List<Tagged> tags = back.tags();
            assertEquals(1, tags.stream().filter(tag -> tag.type().equals("TH")).count());
            assertEquals(120, tags.stream().filter(tag -> tag.type().equals("TD")).count());
        }
    }

    @Test
    void columnsAreReadOneAfterTheOtherAlsoOverPages() throws IOException {
        List<Block> left = Collections.nCopies(60, Paragraph.of("links"));
        List<Block> right = Collections.nCopies(90, Paragraph.of("rechts"));
        paper.add(Columns.of(left, right));
        assertEquals(3, paper.finish().pages());
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            List<String> read =
                    back.tags().stream()
                            .filter(tag -> tag.type().equals("P"))
                            .map(Tagged::text)
                            .toList();
            List<String> wanted = new ArrayList<>(Collections.nCopies(60, "links"));
            wanted.addAll(Collections.nCopies(90, "rechts"));
            assertEquals(wanted, read);
        }
    }

    @Test
    void pagesLeaveWhileTheyAreMade() throws IOException {
        long[] written = new long[1];
        OutputStream counting =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        written[0]++;
                    }
                };
        Paper streaming = new Paper(counting, Sample.spec(), Progress.NONE);
        long before = 0;
        for (int i = 0; i < 3000; i++) {
            streaming.add(Paragraph.of(i + " " + SENTENCE));
            if (i % 500 == 499) {
                assertTrue(written[0] > before, "nothing was written");
                before = written[0];
            }
        }
        assertTrue(streaming.finish().pages() > 60);
    }

    @Test
    void printingStopsWhenNobodyWaits() throws IOException {
        Paper unwanted = paper(pages -> pages < 3);
        Listing endless = Listing.of(Listing.Marker.NUMBER, PaperFlowTest::endless);
        assertThrows(CancellationException.class, () -> unwanted.add(endless));
    }

    private static Iterator<List<Block>> endless() {
        return Stream.<List<Block>>generate(() -> List.of(Paragraph.of(SENTENCE))).iterator();
    }

    private static List<Cell> row(String words) {
        return List.of(Cell.of(Paragraph.of(words)));
    }
}
