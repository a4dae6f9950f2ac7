package nl.samenbord.ui.facilitator.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Ask.Option;
import nl.samenbord.board.Ask.Sort;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Answers are typed on one line, and what can't be meant changes nothing. */
final class AskTextTest {
    private final Sort choice = new Sort.Choice(List.of(new Option("1", "", "")));
    private final Sort scale = new Sort.Scale(1, 10, true, true);

    @Test
    void aChoiceIsTypedWithAStrokeBetweenItsAnswers() {
        Sort read = AskText.read(choice, "● Ja/ ◐ Deels /Nee");
        assertEquals(
                new Sort.Choice(
                        List.of(
                                new Option("ja", "Ja", "●"),
                                new Option("deels", "Deels", "◐"),
                                new Option("nee", "Nee", ""))),
                read);
        assertEquals("● Ja/◐ Deels/Nee", AskText.of(read));
        assertEquals(choice, AskText.read(choice, "a/b/c/d/e/f/g/h/i/j"));
    }

    @Test
    void twoAnswersOfOneNameStillHaveIdsOfTheirOwn() {
        Sort.Choice read = (Sort.Choice) AskText.read(choice, "Ja/Ja");
        assertEquals(List.of("ja", "ja-2"), read.options().stream().map(Option::id).toList());
    }

    @Test
    void boundsThatCannotBeMeantStayAsTheyWere() {
        assertEquals(new Sort.Scale(0, 5, true, false), AskText.read(scale, "0 - 5"));
        assertEquals(scale, AskText.read(scale, "1-10"));
        for (String typed : List.of("", "1", "1-", "9-3", "1-9999", "een-tien")) {
            assertEquals(scale, AskText.read(scale, typed));
        }
    }

    @Test
    void whatCannotBeAskedThereBecomesWords() {
        Ask step = new Ask("nu", "Nu", Ask.Of.ROW, new Sort.Step("●"));
        assertEquals(new Sort.Line(), step.askedOf(Ask.Of.CELL).sort());
        Ask cell = new Ask("x", "X", Ask.Of.CELL, new Sort.Line());
        assertEquals(Ask.Of.ROW, cell.answeredBy(new Sort.Step("●")).of());
        assertEquals(Ask.Of.BOARD, cell.answeredBy(scale).of());
    }
}
