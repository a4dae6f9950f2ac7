package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.handout.paper.Progress;
import nl.samenbord.store.ExampleEvening;

import org.junit.jupiter.api.Test;

import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.print.PrintService;

/** What a printer is sent: every page, at its true size, as often and in the way that was asked. */
final class PaperPrinterTest {
    @Test
    void everyPageIsSentAtItsTrueSizeWithoutMarginsOfOurs() throws Exception {
        String sent = sent(PaperSize.A3, new PaperPrinter.Way(60, true, false, 0, 0));
        int pages = sent.split("%%Page: ", -1).length - 1;
        assertTrue(pages > 20, pages + " pages");
        assertTrue(
                sent.contains("/Collate true /NumCopies 60"), "copies, one whole after the other");
        assertTrue(sent.contains("/Duplex true"), "both sides");
        // the sheet is as large as the page, and the page is drawn from its very edge
        assertTrue(sent.contains("/PageSize [841.8900146484375 1190.550048828125]"), "the size");
    }

    @Test
    void aPageCanBePrintedAlone() throws Exception {
        String sent = sent(PaperSize.A4, new PaperPrinter.Way(1, false, true, 2, 2));
        assertEquals(1, sent.split("%%Page: ", -1).length - 1);
        assertFalse(sent.contains("/Duplex true"));
    }

    @Test
    void blackAndWhiteSendsNoColour() throws Exception {
        assertTrue(colours(sent(PaperSize.A4, new PaperPrinter.Way(1, false, true, 2, 2))) > 0);
        assertEquals(0, colours(sent(PaperSize.A4, new PaperPrinter.Way(1, false, false, 2, 2))));
    }

    /** How often a colour is set that is no grey. */
    private static long colours(String postScript) {
        return postScript
                .lines()
                .filter(line -> line.endsWith(" SC"))
                .map(line -> line.split(" ", -1))
                .filter(parts -> !parts[0].equals(parts[1]) || !parts[1].equals(parts[2]))
                .count();
    }

    @Test
    void aPrinterThatIsGoneIsTold() {
        PaperPrinter none = new PaperPrinter(List::of);
        assertEquals(List.of(), none.all());
        assertThrows(
                PrinterException.class,
                () ->
                        none.print(
                                cards(PaperSize.A4),
                                "weg",
                                new PaperPrinter.Way(1, false, false, 0, 0),
                                "kaarten"));
    }

    private static String sent(PaperSize size, PaperPrinter.Way way) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintService service = PaperPrinterPretended.writing(out);
        PaperPrinter printer = new PaperPrinter(() -> List.of(service));
        printer.print(cards(size), printer.all().getFirst().name(), way, "kaarten");
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] cards(PaperSize size) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new Handout(Form.CARDS, size).write(ExampleEvening.session().board(), pdf, Progress.NONE);
        return pdf.toByteArray();
    }
}
