package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class BudgetTest {
    @Test
    void aThirdOfTheChoicesIsSuggestedWithinItsLimits() {
        assertEquals(new Budget.Suggestion(0, 0, 0), Budget.suggest(0));
        assertEquals(new Budget.Suggestion(2, 1, 1), Budget.suggest(2));
        assertEquals(new Budget.Suggestion(8, 2, 2), Budget.suggest(8));
        assertEquals(new Budget.Suggestion(12, 4, 3), Budget.suggest(12));
        assertEquals(new Budget.Suggestion(300, 5, 3), Budget.suggest(300));
    }

    @Test
    void whatWasGivenStandsBesideWhatThereIs() {
        Board board = VotedBoards.attended(VotedBoards.given(new int[] {98, 40}), 41, 13);
        Budget budget = new Budget(board.with(new Voting(3, 0, false, List.of())));
        Budget.Spent parents = budget.spent().getFirst();
        Budget.Spent school = budget.spent().getLast();
        assertEquals(List.of(98, 123), List.of(parents.given(), parents.allowed()));
        assertFalse(parents.over());
        assertEquals(List.of(40, 39), List.of(school.given(), school.allowed()));
        assertTrue(school.over());
    }

    @Test
    void oneChoiceCanNotHaveMoreThanItsPeopleMayGiveIt() {
        Board board =
                VotedBoards.attended(VotedBoards.given(new int[] {11, 2}, new int[] {8, 5}), 5, 2);
        Budget two = new Budget(board.with(new Voting(5, 2, false, List.of())));
        assertEquals(
                List.of("keuze 0 ouder 11 van 10", "keuze 1 school 5 van 4"),
                two.crowded().stream()
                        .map(
                                one ->
                                        ((Posted.Loose) one.posted()).note().text()
                                                + " "
                                                + one.voice().id()
                                                + " "
                                                + one.dots()
                                                + " van "
                                                + one.most())
                        .toList());
        Budget none = new Budget(board.with(new Voting(5, 0, false, List.of())));
        assertEquals(List.of(), none.crowded(), "without a limit all of one's dots may go there");
    }

    @Test
    void nobodyIsWarnedWhereThePeopleWereNotCounted() {
        Board board =
                VotedBoards.given(new int[] {900, 0}).with(new Voting(3, 1, false, List.of()));
        Budget budget = new Budget(board);
        assertFalse(budget.spent().getFirst().over());
        assertEquals(List.of(), budget.crowded());
    }

    @Test
    void wherePeopleWereOnlyCountedAtTheTablesThoseCount() {
        Board board = VotedBoards.given(new int[] {7, 0}).with(new Voting(1, 0, false, List.of()));
        List<Table> tables =
                List.of(
                        new Table(1, Map.of("ouder", 4), "", List.of()),
                        new Table(2, Map.of("ouder", 2), "", List.of()));
        Board seated = board.with(board.meeting().seating(People.NONE, tables));
        assertEquals(6, new Budget(seated).spent().getFirst().allowed());
    }
}
