package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.Random;

final class CleaningTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void theLineBreaksOfOtherProgramsAreLineBreaksOrSpaces(String lineBreak) {
        assertEquals("een\ntwee", Words.entered("een" + lineBreak + "twee"));
        assertEquals("een twee", Words.enteredLine("een" + lineBreak + "twee"));
        assertEquals("een twee", Cleaning.TEMPLATE.of("een" + lineBreak + "twee"));
        assertEquals("een\ntwee", Cleaning.DRAWN.of("een" + lineBreak + "twee"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t", "\u00A0", "\u202F", "\u2007", "\u2002", "\u2003", "\u2009", "\u3000", "\u205F"
            })
    void allBlanksBecomeASpace(String blank) {
        assertEquals("€ 5 voor", Words.entered("€" + blank + "5 voor" + blank));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 7, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, 0xAD, 0x180E, 0x200B, 0x202A, 0x202B, 0x202C,
                0x202D, 0x202E, 0x2060, 0x2061, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A,
                0xFEFF, 0xFFF9, 0xFFFB, 0xFFFC, 0xFFFE, 0xFFFF, 0x1FFFE, 0xE0001, 0xE0041
            })
    void whatNobodyCanSeeGoes(int unseen) {
        String text = "af" + Character.toString(unseen) + "spraak";
        assertEquals("afspraak", Words.entered(text));
        assertEquals("afspraak", Words.enteredLine(text));
        assertTrue(Words.same("afspraak", text));
        if (unseen != 0xAD) {
            assertEquals("afspraak", Cleaning.DRAWN.of(text));
            assertEquals("afspraak", Cleaning.TEMPLATE.of(text));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatChangesHowOthersAreWrittenStays(Cleaning cleaning) {
        for (String text :
                new String[] {
                    "می\u200Cخواهم",
                    "👩\u200D👩\u200D👧",
                    "❤\uFE0F",
                    "❤\uFE0E",
                    "ab\u200E\u200Fc",
                    "1\uFE0F\u20E3",
                    "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                    "🇳🇱 👍🏽",
                    "क्\u200Dष",
                    "ĳsbaan",
                    "z̷̡̛a̴l̸g̶o̵",
                    "'= ; \\n <b>\"&amp;</b>"
                }) {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            assertEquals(
                    composed, cleaning.of(text), "U+" + Integer.toHexString(text.codePointAt(1)));
        }
    }

    @Test
    void softHyphensStayOnlyWhereATemplateIsDrawnUp() {
        assertEquals("Partner\u00ADschap", Cleaning.TEMPLATE.of("Partner\u00ADschap"));
        assertEquals("Partner\u00ADschap", Cleaning.DRAWN.of("Partner\u00ADschap"));
        assertEquals("Partnerschap", Words.entered("Partner\u00ADschap"));
    }

    @Test
    void anAccentJoinsItsLetterAlsoOverWhatIsUnseen() {
        assertEquals("crèche", Words.entered("cre\u200B\u0300che"));
        assertEquals("\uFFFD\uFFFD", Words.entered("\uD83D\u200B\uDE00"));
    }

    @Test
    void aNoBreakSpaceDoesItsWorkWhereATextIsDrawn() {
        assertEquals("24\u00A0november", Cleaning.DRAWN.of("24\u00A0november"));
    }

    @Test
    void textsThatLookDifferentAreNotTheSame() {
        assertFalse(Words.same("rust", "Rust"));
        assertFalse(Words.same("creche", "crèche"));
        assertFalse(Words.same("een twee", "eentwee"));
    }

    @ParameterizedTest
    @EnumSource
    void cleaningTwiceIsCleaningOnce(Cleaning cleaning) {
        long seed = Long.getLong("samenbord.seed", 20_261_124L);
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String raw = AnyText.of(random);
            String once = cleaning.of(raw);
            assertEquals(once, cleaning.of(once), "seed " + seed + ", text " + i);
            String whole = once.strip();
            assertEquals(whole, cleaning.of(whole).strip(), "seed " + seed + ", text " + i);
            assertEquals(
                    Words.enteredLine(Words.seen(raw)),
                    Words.enteredLine(Words.seen(once)),
                    "seed " + seed + ", text " + i);
        }
    }
}
