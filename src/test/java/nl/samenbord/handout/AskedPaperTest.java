package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.AskedBoards;
import nl.samenbord.board.Board;
import nl.samenbord.board.Grids;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.handout.paper.Standard;

import org.apache.pdfbox.rendering.ImageType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.VeraPDFException;

import java.io.IOException;

/** What a template asks beside the notes is on paper: as it was answered, and to be filled in. */
final class AskedPaperTest {
    private static final int BEFORE_CARDS = 2;

    @ParameterizedTest
    @CsvSource({
        "isop,REPORT,◐ Deels",
        "schooltype,REPORT,● Nu",
        "reteaming,REPORT,24 feb 2027",
        "jaarplan-thema,REPORT,Wanneer: 24 nov 2026",
        "stappenplan,POSTER,Hoe ver zijn we? ● Klaar",
        "swot,CARDS,A1",
        "beginsituatie,CARDS,Hoeveel ouders?"
    })
    void itIsOnPaper(String id, Form form, String words) throws IOException {
        try (ReadBack pdf = new ReadBack(FormsLooksTest.print(form, AskedBoards.of(id)))) {
            String text = pdf.text().replaceAll("[\\s\\u00A0]+", " ");
            assertTrue(text.contains(words), text);
            // what is cut apart goes to the edge of its paper
            int pages = form == Form.CARDS ? BEFORE_CARDS : Integer.MAX_VALUE;
            String name = "pdf-asked-" + id + "-" + form.id();
            FormsLooksTest.render(pdf, name, ImageType.RGB, pages);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,REPORT", "12,1,REPORT", "2,2,CARDS", "3,2,POSTER"})
    void itIsForEverybodyToRead(int columns, int rows, Form form)
            throws IOException, VeraPDFException {
        Board board = AskedBoards.on(Grids.asking(Grids.template(columns, rows)));
        byte[] pdf = FormsLooksTest.print(form, board);
        assertTrue(Standard.assertMet(pdf) > 0);
    }
}
