package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.handout.paper.ReadBack.Tagged;
import nl.samenbord.handout.paper.type.Text;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

final class PaperHyphensTest {
    private static final String LONG = "rapportgesprekkenvoorbereidingsbijeenkomst";
    private static final String SENTENCE =
            "In oktober houden we verantwoordelijkheidsbesprekingen en rapportgesprekken met"
                    + " ouders, leerkrachten en de onderwijsondersteuners.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Prints in the leftmost of three columns. */
    private ReadBack narrow(Block block) throws IOException {
        Paper paper = new Paper(out, Sample.spec(), Progress.NONE);
        List<Columns.Column> columns =
                List.of(new Columns.Column(1, List.of(block)), new Columns.Column(3, List.of()));
        paper.add(new Columns(10, columns));
        paper.finish();
        return new ReadBack(out.toByteArray());
    }

    private static List<String> broken(ReadBack back) throws IOException {
        return back.text().lines().filter(line -> line.endsWith("\u00AD")).toList();
    }

    @Test
    void aLineThatWouldBeHalfEmptyTakesPartOfADutchWordAndTheTagsKnowTheWordAsTyped()
            throws IOException {
        try (ReadBack back = narrow(Paragraph.of(SENTENCE))) {
            assertFalse(broken(back).isEmpty(), back.text());
            assertTrue(back.tags().contains(new Tagged("P", "", SENTENCE)));
            String copied = back.text().replace("\u00AD\n", "").replaceAll("\\s+", " ");
            assertTrue(copied.contains(SENTENCE), copied);
        }
    }

    @Test
    void onlyThePieceWithTheBrokenWordIsSpelledOutBesideItsGlyphs() throws IOException {
        Text first = Text.of("Vooraf: ").bold();
        try (ReadBack back = narrow(Paragraph.of(first, Text.of(SENTENCE)))) {
            assertFalse(broken(back).isEmpty(), back.text());
            assertTrue(back.tags().contains(new Tagged("Span", "", SENTENCE)));
            assertTrue(back.tags().contains(new Tagged("P", "", "Vooraf: " + SENTENCE)));
        }
    }

    @Test
    void anAddressIsBrokenWithoutAHyphenAndReadsBackAsItIs() throws IOException {
        String address =
                "http://www.voor\u00ADbeeld.example/rapportgesprekkenvoorbereidingsbijeenkomst/"
                        + "verantwoordelijkheidsbesprekingen?vestiging=de-vlinderboom&groep=3";
        String mail = "rapportgesprekkenvoorbereiding@verantwoordelijkheidsbespreking.example";
        try (ReadBack back = narrow(Paragraph.of("Kijk op " + address + " of mail " + mail))) {
            String copied = back.text().replaceAll("\\s+", "");
            assertTrue(copied.contains(address.replace("\u00AD", "")), back.text());
            assertTrue(copied.contains(mail), back.text());
        }
    }

    @Test
    void aWordWiderThanItsLineIsBrokenBetweenSyllables() throws IOException {
        try (ReadBack back = narrow(Heading.of(3, LONG))) {
            assertTrue(broken(back).contains("rapportgesprekken\u00AD"), back.text());
            assertTrue(back.tags().contains(new Tagged("H3", "", LONG)));
        }
    }

    @Test
    void aHeadingIsNotBrokenToFillItsLine() throws IOException {
        try (ReadBack back = narrow(Heading.of(4, "Rapportgesprekken en verantwoording"))) {
            assertEquals(List.of(), broken(back));
        }
    }

    @Test
    void wordsOfAnotherLanguageAreNotBrokenAsIfTheyWereDutch() throws IOException {
        try (ReadBack back = narrow(Paragraph.of(Text.of(SENTENCE).in("pl")))) {
            assertEquals(List.of(), broken(back));
        }
    }

    @Test
    void aHyphenHasRoomOnItsLine() throws IOException {
        String word = "ww\u00AD".repeat(60);
        try (ReadBack back = narrow(Paragraph.of(word))) {
            float widest = 0;
            float room = (Sample.spec().shape().roomX() - 10) / 4;
            for (float end : back.lineEnds(0)) {
                widest = Math.max(widest, end - Sample.spec().shape().marginX());
            }
            assertTrue(widest <= room + 0.1f, widest + " of " + room);
        }
    }
}
