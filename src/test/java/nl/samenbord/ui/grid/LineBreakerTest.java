package nl.samenbord.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

final class LineBreakerTest {
    /** Every letter is ten pixels wide. */
    private static LineBreaker within(int letters) {
        return new LineBreaker(text -> 10.0 * text.length(), 10.0 * letters);
    }

    @Test
    void aTextBreaksBetweenWords() {
        assertEquals(List.of("een twee", "drie"), within(9).lines("een twee drie"));
        assertEquals(List.of("een", "", "twee"), within(9).lines("een\n\ntwee"));
    }

    @Test
    void aWordThatFitsOnALineIsNotHyphenated() {
        LineBreaker breaker = within(12);
        assertEquals(
                List.of("de", "communicatie"), breaker.lines("de com\u00ADmu\u00ADni\u00ADcatie"));
        assertFalse(breaker.folded());
    }

    @Test
    void aWiderWordBreaksAtItsSoftHyphens() {
        LineBreaker breaker = within(10);
        assertEquals(List.of("Maatschap-", "pelijk"), breaker.lines("Maat\u00ADschap\u00ADpelijk"));
        assertTrue(breaker.folded());
        assertFalse(breaker.torn());
    }

    @Test
    void aWordWithoutHyphensIsTornAndSaysSo() {
        LineBreaker breaker = within(4);
        assertEquals(List.of("abcd", "efgh", "i"), breaker.lines("abcdefghi"));
        assertTrue(breaker.torn());
    }

    @Test
    void anAddressBreaksAfterItsSignsAndWithoutAHyphen() {
        LineBreaker breaker = within(12);
        assertEquals(
                List.of("zie www.", "school.", "example/", "ouders/", "koffieochten", "den af-"),
                breaker.lines("zie www.school.ex\u00ADample/ouders/koffieochtenden af-"));
        assertFalse(breaker.folded());
    }

    @Test
    void everyParagraphBeginsAtItsOwnSide() {
        LineBreaker breaker = within(12);
        breaker.lines("نريد المزيد من اللقاءات.\n→ Meer afspraken.\n");
        assertEquals(List.of(true, true, false, false, false), breaker.leftward());
    }

    @Test
    void chineseBreaksBetweenCharacters() {
        assertEquals(List.of("我们希望", "学校打电", "话"), within(4).lines("我们希望学校打电话"));
    }
}
