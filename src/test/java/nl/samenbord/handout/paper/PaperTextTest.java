package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.handout.paper.ReadBack.Tagged;
import nl.samenbord.handout.paper.type.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

final class PaperTextTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Printed print(Block... blocks) throws IOException {
        Paper paper = new Paper(out, Sample.spec(), Progress.NONE);
        for (Block block : blocks) {
            paper.add(block);
        }
        return paper.finish();
    }

    private List<Tagged> tags(String type) throws IOException {
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            return back.tags().stream().filter(tag -> tag.type().equals(type)).toList();
        }
    }

    private String flatText() throws IOException {
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            return back.text().replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "pl", "uk", "vi", "el", "ti", "zh"})
    void textOfSimpleScriptsCanBeCopied(String language) throws IOException {
        Sample.print(out);
        String typed = Sample.notes().getOrDefault(language, "");
        String copied = flatText();
        assertTrue(
                copied.replace(" ", "").contains(typed.replace(" ", "")),
                () -> typed + " is not in " + copied);
    }

    @Test
    void everyNoteIsExactInTheTagsAndInItsLanguage() throws IOException {
        Sample.print(out);
        List<Tagged> paragraphs = tags("P");
        for (Map.Entry<String, String> note : Sample.notes().entrySet()) {
            Tagged wanted = new Tagged("P", note.getKey(), note.getValue());
            assertTrue(paragraphs.contains(wanted), () -> wanted + " is not in " + paragraphs);
        }
        assertTrue(paragraphs.contains(new Tagged("P", "ar", Sample.MIXED)));
        assertTrue(paragraphs.contains(new Tagged("P", "", Sample.LONG_WORD)));
    }

    @Test
    void aCharacterWithoutAFontIsShownAsItsCodeAndReported() throws IOException {
        String typed = "voor " + Character.toString(Sample.MISSING) + " na \uE000\u0007";
        Printed printed = print(Paragraph.of(typed));
        assertEquals(List.of(0xE000, Sample.MISSING), printed.shownAsCode());
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            assertTrue(back.seen(0).startsWith("voor [U+12000] na [U+E000]"));
        }
        String spoken = typed.replace("\u0007", "");
        assertEquals(List.of(new Tagged("P", "", spoken)), tags("P"));
    }

    @Test
    void aCharacterWithAPlainFormIsShownInThatForm() throws IOException {
        Printed printed = print(Paragraph.of("\u3392 en \uFB05"));
        assertEquals(List.of(), printed.shownAsCode());
        assertEquals(List.of(new Tagged("P", "", "\u3392 en \uFB05")), tags("P"));
    }

    @Test
    void halfCharactersAndStrayMarksDoNoHarm() throws IOException {
        print(Paragraph.of("\uD83D a \uDC4D \uFEFF\u200D\uFE0F \u202Eabc\u2066 \u0301x \uFFFF"));
        assertFalse(flatText().contains("\uFEFF"));
        assertEquals("\uFFFD a \uFFFD", tags("P").getFirst().text().substring(0, 5));
    }

    @Test
    void lineEndsOfAllKindsBeginANewLine() throws IOException {
        print(Paragraph.of("een\r\ntwee\rdrie\n\nvier\u2028vijf"));
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            assertEquals(
                    5,
                    back.text()
                            .lines()
                            .filter(line -> line.length() == 4 || line.equals("een"))
                            .count(),
                    back.text());
        }
        assertEquals("een\ntwee\ndrie\n\nvier\nvijf", tags("P").getFirst().text());
    }

    @Test
    void aSoftHyphenShowsOnlyWhereALineEnds() throws IOException {
        String word = "maat\u00ADschap\u00ADpe\u00ADlijk ";
        print(Paragraph.of("ruim " + word.repeat(20)));
        try (ReadBack back = new ReadBack(out.toByteArray())) {
            String text = back.text();
            assertTrue(text.contains("maatschappelijk"), () -> text.replace('\n', '|'));
            assertTrue(
                    text.lines().anyMatch(line -> line.endsWith("\u00AD")),
                    () -> text.replace('\n', '|'));
        }
        assertEquals("ruim " + word.repeat(20), tags("P").getFirst().text());
    }

    @Test
    void piecesInAnotherLanguageAreTaggedAsSpans() throws IOException {
        print(Paragraph.of(Text.of("Vertaling: "), Text.of("cześć").in("pl").bold(), Text.of("!")));
        assertEquals(List.of(new Tagged("Span", "pl", "cześć")), tags("Span"));
        assertEquals("Vertaling: cześć!", tags("P").getFirst().text());
    }
}
