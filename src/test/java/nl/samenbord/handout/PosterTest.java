package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.store.ExampleEvening;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

final class PosterTest {
    private static final double SMALLEST = 5.99;

    private static ReadBack poster(Board board) throws IOException {
        return new ReadBack(FormsLooksTest.print(Form.POSTER, board));
    }

    /** Remembers how small letters are. */
    private static final class Sizes extends PDFTextStripper {
        private double smallest = Double.MAX_VALUE;

        @Override
        protected void processTextPosition(TextPosition text) {
            smallest = Math.min(smallest, text.getFontSizeInPt());
            super.processTextPosition(text);
        }

        static double smallest(PDDocument document) throws IOException {
            Sizes sizes = new Sizes();
            sizes.getText(document);
            return sizes.smallest;
        }
    }

    private static List<String> texts(ReadBack pdf, String type) throws IOException {
        return pdf.tags().stream()
                .filter(tag -> tag.type().equals(type))
                .map(ReadBack.Tagged::text)
                .toList();
    }

    @Test
    void everyNoteOfTheExampleHangsOnOneLargeSheetThatLies() throws IOException {
        Board example = ExampleEvening.session().board();
        try (ReadBack pdf = poster(example)) {
            assertEquals(1, pdf.document().getNumberOfPages());
            PDRectangle box = pdf.document().getPage(0).getMediaBox();
            assertEquals(Math.round(PDRectangle.A3.getHeight()), Math.round(box.getWidth()));
            assertEquals(Math.round(PDRectangle.A3.getWidth()), Math.round(box.getHeight()));
            String words = texts(pdf, "TD").stream().collect(Collectors.joining("\n"));
            for (Note note : example.forPaper().notes()) {
                assertTrue(words.contains(note.text()), note.cell().code());
            }
            assertTrue(Sizes.smallest(pdf.document()) > SMALLEST);
        }
    }

    @ParameterizedTest
    @CsvSource({"5,6,700", "5,6,3000", "2,9,900", "12,1,900", "1,1,900", "9,9,900"})
    void whatHasNoRoomIsCounted(int columns, int rows, int notes) throws IOException {
        Board board = FilledGrids.of(columns, rows, notes, 7);
        try (ReadBack pdf = poster(board)) {
            assertEquals(1, pdf.document().getNumberOfPages());
            assertTrue(Sizes.smallest(pdf.document()) > SMALLEST);
            List<String> words = texts(pdf, "P");
            int left =
                    words.stream()
                            .filter(w -> w.matches("\\+ \\d+"))
                            .mapToInt(w -> Integer.parseInt(w.substring(2)))
                            .sum();
            int bundled =
                    words.stream()
                            .filter(w -> w.matches(". Bundel \\d+ \\(2 briefjes\\)"))
                            .mapToInt(_ -> 2)
                            .sum();
            long loose =
                    words.stream().filter(w -> w.matches(". \\d+ gr.*  (ouder|school)")).count();
            assertTrue(left > 0, "all of " + notes + " fit");
            assertEquals(notes, left + bundled + loose);
        }
    }

    @Test
    void aNoteThatIsLongerThanItsCellIsCountedToo() throws IOException {
        Board board = FilledGrids.of(5, 6, 90, 7);
        Note first = board.notes().get(0);
        Note endless = first.saying("heel lang ".repeat(200).strip(), "", "");
        List<Note> notes =
                board.notes().stream().map(n -> n.id().equals(first.id()) ? endless : n).toList();
        Board with = board.with(Note.class, Shelf.of(notes));
        try (ReadBack pdf = poster(with)) {
            assertEquals(1, pdf.document().getNumberOfPages());
            assertFalse(texts(pdf, "P").isEmpty());
        }
    }
}
