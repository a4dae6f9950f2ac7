package nl.samenbord.handout.paper.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is printed as a code: nothing of what people here write. */
final class CoverageTest {
    private final Typesetter typesetter = new Typesetter("nl");

    /** The characters of a text that are printed as a code. */
    private String codes(String text) {
        typesetter.lines(List.of(Text.of(text)), 500, Hyphens.WHERE_NEEDED);
        return typesetter.shownAsCode().stream()
                .map(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
    }

    private static String of(IntStream characters) {
        return characters
                .filter(Character::isDefined)
                .filter(c -> !Characters.senseless(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Latin, 0020, 024F",
        "Latin of phonetics, 0250, 02FF",
        "marks on letters, 0300, 036F",
        "Greek, 0370, 03E1",
        "Greek, 03F0, 03FF",
        "Cyrillic, 0400, 052F",
        "Hebrew, 0590, 05FF",
        "Arabic, 0600, 06FF",
        "more Arabic, 0750, 077F",
        "Arabic of other languages, 0870, 0891",
        "still more Arabic, 0898, 08FF",
        "Devanagari, 0900, 097F",
        "Tamil, 0B80, 0BFF",
        "Ethiopic, 1200, 139F",
        "more Latin and Greek, 1E00, 1FFF",
        "punctuation and money, 2000, 20CF",
        "letterlike symbols and numbers, 2100, 2189",
        "arrows, 2190, 21FF",
        "mathematics, 2200, 22FF",
        "technical symbols, 2300, 23B6",
        "signs of machines, 23BA, 23FF",
        "numbers in circles, 2460, 24FF",
        "lines and shapes, 2500, 25FF",
        "symbols, 2600, 26FF",
        "dingbats, 2700, 27BF",
        "more mathematics and arrows, 27C0, 2BFF",
        "Latin of other languages, 2C60, 2C7F",
        "more Ethiopic, 2D80, 2DDF",
        "more Cyrillic, 2DE0, 2DFF",
        "Chinese punctuation and kana, 3001, 303E",
        "kana, 3041, 30FF",
        "still more Cyrillic, A640, A69F",
        "Latin for linguists, A720, A7CA",
        "Ethiopic of other languages, AB00, AB2F",
        "ligatures, FB00, FB06",
        "Hebrew with points, FB1D, FB4F",
        "Arabic shapes, FB50, FDFF",
        "more Arabic shapes, FE70, FEFC",
        "wide Latin, FF01, FF9F",
        "letters of mathematics, 1D400, 1D7FF",
        "emoji, 1F300, 1F64F",
        "emoji of traffic, 1F680, 1F6FF",
        "newer emoji, 1F90C, 1F9FF",
        "newest emoji, 1FA70, 1FAFF"
    })
    void noCharacterOfThisScriptIsPrintedAsACode(String name, String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);
        assertEquals("", codes(of(IntStream.rangeClosed(from, to))), name);
    }

    @Test
    void noCharacterOfTheChineseStandardIsPrintedAsACode() {
        List<String> all = new ArrayList<>();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int place = 0xA1; place <= 0xFE; place++) {
                addChinese(all, row, place);
            }
        }
        assertTrue(all.size() > 7_400, all.size() + " characters");
        assertEquals("", codes(String.join("", all)));
    }

    private static void addChinese(List<String> all, int row, int place) {
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {(byte) row, (byte) place});
        try {
            all.add(Charset.forName("GB2312").newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            // A place in the standard without a character.
            assertTrue(row >= 0xA1);
        }
    }

    @Test
    void noEmojiIsPrintedAsACodeAndItsPartsStayTogether() {
        assertEquals("", codes(of(IntStream.range(0, 0x1FB00).filter(Character::isEmoji))));
        assertEquals(
                "", codes("👨‍👩‍👧‍👦 👩🏽‍🏫 🇳🇱 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 1️⃣ ☑️ ♀️ 🙂 👍🏿 🏳️‍🌈"));
    }

    @Test
    void whatNoFontHasIsListed() {
        assertEquals("U+E000 U+12000", codes("a\uD808\uDC00b\uE000"));
    }
}
