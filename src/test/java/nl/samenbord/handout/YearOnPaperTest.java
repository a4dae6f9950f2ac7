package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.handout.paper.Printed;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.handout.paper.Standard;
import nl.samenbord.text.Language;

import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.VeraPDFException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Two years beside each other on paper. */
final class YearOnPaperTest {
    private static final YearBoard FIRST = SecondEvening.first();

    private static byte[] print(Handout handout, Board board) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printed printed = handout.write(board, out, Progress.NONE);
        assertEquals(List.of(), List.copyOf(printed.shownAsCode()));
        return out.toByteArray();
    }

    private static byte[] print(YearBoard then, YearBoard now) throws IOException {
        YearBesideYear years = YearBesideYear.of(then, now);
        return print(new Handout(Form.YEAR).beside(years), now.board());
    }

    private static String squeezed(byte[] bytes) throws IOException {
        try (ReadBack pdf = new ReadBack(bytes)) {
            return new PDFTextStripper().getText(pdf.document()).replaceAll("\\s+", " ");
        }
    }

    @Test
    void bothYearsStandBesideEachOther() throws IOException, VeraPDFException {
        byte[] bytes = print(FIRST, SecondEvening.told());
        Standard.assertMet(bytes);
        String text = squeezed(bytes);
        for (String part :
                List.of(
                        "3 → 2 ▼",
                        "→ 7",
                        "◐ bezig",
                        "● gedaan",
                        "○ niet gedaan",
                        "het bericht kwam pas in mei",
                        "besluit van de",
                        "Samen één lijn over telefoons",
                        "Een leentas met spelletjes",
                        "Meer leentassen, er is nu een wachtlijst")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        for (YearBoard board : List.of(FIRST, SecondEvening.told())) {
            for (Note note : board.board().notes()) {
                boolean there = text.contains(note.text().replaceAll("\\s+", " "));
                boolean plain = note.language().equals("nl");
                assertTrue(!note.hidden() || !there, "hidden: " + note.text());
                assertTrue(there || note.hidden() || !plain || text.contains(cut(note)), cut(note));
            }
        }
        try (ReadBack pdf = new ReadBack(bytes)) {
            FormsLooksTest.render(pdf, "pdf-year", ImageType.RGB, Integer.MAX_VALUE);
            FormsLooksTest.render(pdf, "pdf-year-grey", ImageType.GRAY, 2);
        }
    }

    /** A long note may be hyphenated; its beginning never is. */
    private static String cut(Note note) {
        String text = note.text().replaceAll("\\s+", " ");
        return text.substring(0, Math.min(text.length(), 8));
    }

    @Test
    void whatTheSessionCarriesAlongIsPrintedWithoutTheOtherFile() throws IOException {
        Board board = SecondEvening.told().board();
        byte[] bytes = print(new Handout(Form.YEAR), board);
        assertTrue(squeezed(bytes).contains("in november en in maart"));
        assertTrue(squeezed(bytes).contains("waar we stonden 5 6"), squeezed(bytes));
        assertFalse(squeezed(bytes).contains("Dit is niet vergeleken"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "12,1", "2,9"})
    void anyGridHasRoom(int columns, int rows) throws IOException, VeraPDFException {
        YearBoard then = new YearBoard(Id.fresh(), FilledGrids.of(columns, rows, 60, 1));
        YearBoard now = new YearBoard(Id.fresh(), FilledGrids.of(columns, rows, 40, 2));
        byte[] bytes = print(then, now);
        Standard.assertMet(bytes);
        try (ReadBack pdf = new ReadBack(bytes)) {
            String name = "pdf-year-" + columns + "x" + rows;
            FormsLooksTest.render(pdf, name, ImageType.RGB, 3);
        }
    }

    @Test
    void whatIsInOneGridOnlyIsNamed() throws IOException {
        YearBoard then = new YearBoard(Id.fresh(), FilledGrids.of(2, 2, 20, 1));
        YearBoard now = new YearBoard(Id.fresh(), FilledGrids.of(3, 1, 20, 2));
        String text = squeezed(print(then, now));
        assertTrue(text.contains("Dit is niet vergeleken"), text);
        assertTrue(text.contains("alleen toen"), text);
        assertTrue(text.contains("alleen nu"), text);
    }

    @Test
    void itSpeaksEnglishToo() throws IOException {
        YearBesideYear years = YearBesideYear.of(FIRST, SecondEvening.told());
        Handout handout = new Handout(Form.YEAR, PaperSize.A3).beside(years).in(Language.ENGLISH);
        assertTrue(
                squeezed(print(handout, years.now().board())).contains("What was done about it?"));
    }
}
