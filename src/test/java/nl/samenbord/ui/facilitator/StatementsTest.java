package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.People;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.desk.Stock;
import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.statements.StatementIds;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;

final class StatementsTest extends LaptopCase {
    private final List<Statement> ready = new Stock().statements("nl");

    /**
     * An evening with so many of the statements that lie ready, 41 parents and 13 of the school.
     */
    private void evening(int statements) {
        Board board = emptyBoard();
        People people = new People(Map.of("ouder", 41, "school", 13), 0, 0);
        open(
                board.with(board.meeting().seating(people, board.meeting().tables()))
                        .with(
                                Statement.class,
                                Shelf.of(ready.stream().limit(statements).toList())));
    }

    private List<Statement> statements() {
        return bench.workshop.board().all(Statement.class).list();
    }

    private List<String> texts(List<Statement> of) {
        return of.stream().map(Statement::text).toList();
    }

    private String label(String id) {
        return ((Labeled) node(id)).getText();
    }

    private String count(int place, String voice, String answer) {
        return text("statement-count-" + place + "-" + voice + "-" + answer);
    }

    @Test
    void sixNumbersAreTypedWithNothingBetweenThemButEnter() {
        evening(2);
        keys.press(CONTROL, DIGIT1);
        for (String number : List.of("14", "8", "19", "11", "1", "1")) {
            keys.type(number);
            keys.press(ENTER);
        }
        assertEquals(
                Map.of("ouder", new Tally(14, 19, 8), "school", new Tally(11, 1, 1)),
                statements().getFirst().tallies());
        assertEquals("ouders: 41 van 41", label(StatementIds.total(0, "ouder")));
        assertTrue(node(StatementIds.showCounted(0)).isFocused());
        keys.press(ENTER);
        assertEquals(new Scene.StatementScene(0, true), bench.director.scene());
    }

    @Test
    void whatIsNoDigitIsNotTyped() {
        evening(1);
        keys.press(CONTROL, DIGIT1);
        keys.type("3x-8");
        keys.press(ENTER);
        assertEquals(Map.of("ouder", new Tally(38, 0, 0)), statements().getFirst().tallies());
        assertEquals("ouders: 38 van 41", label(StatementIds.total(0, "ouder")));
    }

    @Test
    void itIsToldWhenMoreAreCountedThanThereAre() {
        evening(1);
        keys.press(CONTROL, DIGIT1);
        keys.type("40");
        keys.press(ENTER);
        keys.type("5");
        keys.press(ENTER);
        assertEquals(
                "ouders: 45 geteld, maar er zijn er 41. Tel nog eens.",
                label(StatementIds.total(0, "ouder")));
    }

    @Test
    void whereNobodyWasCountedInThereIsOnlyATotal() {
        open(emptyBoard().with(Statement.class, Shelf.of(ready.subList(0, 1))));
        keys.press(CONTROL, DIGIT1);
        keys.type("7");
        keys.press(ENTER);
        assertEquals("ouders: 7", label(StatementIds.total(0, "ouder")));
    }

    @Test
    void aCountIsTakenBackLikeAnythingElse() {
        evening(1);
        keys.press(CONTROL, DIGIT1);
        keys.type("14");
        keys.press(ENTER);
        keys.press(CONTROL, Z);
        assertEquals(Map.of(), statements().getFirst().tallies());
        assertEquals("", count(0, "ouder", "agree"));
    }

    @Test
    void halfTypedNumbersGoFirstWhenSomethingIsTakenBack() {
        evening(1);
        keep("Blijft");
        keys.press(CONTROL, DIGIT1);
        keys.type("14");
        keys.press(CONTROL, Z);
        assertEquals("", count(0, "ouder", "agree"));
        assertEquals(List.of("Blijft"), texts());
        keys.type("12");
        keys.press(ESCAPE);
        assertEquals("", count(0, "ouder", "agree"));
        keys.press(ESCAPE);
        assertEquals(Map.of(), statements().getFirst().tallies());
        assertFalse(bench.laptop.middle().isElsewhere());
    }

    @Test
    void theRoomSeesCountsOnlyWhenAsked() {
        evening(3);
        click(Work.STATEMENTS.id());
        click(StatementIds.show(0));
        assertEquals(new Scene.StatementScene(0, false), bench.director.scene());
        click(StatementIds.showCounted(0));
        assertEquals(new Scene.StatementScene(0, true), bench.director.scene());
        assertTrue(((ToggleButton) node(StatementIds.showCounted(0))).isSelected());
        click(StatementIds.next(0));
        assertEquals(new Scene.StatementScene(1, false), bench.director.scene());
        assertTrue(node("statement-count-1-ouder-agree").isFocused());
    }

    @Test
    void thePaneFollowsTheBeamer() {
        evening(3);
        click(Work.STATEMENTS.id());
        bench.run(() -> bench.director.show(new Scene.StatementScene(1, true)));
        assertTrue(node(StatementIds.text(1)).getParent().isVisible());
        keys.press(PAGE_DOWN);
        assertEquals(new Scene.StatementScene(2, false), bench.director.scene());
        assertTrue(node(StatementIds.text(2)).getParent().isVisible());
        assertFalse(node(StatementIds.text(1)).getParent().isVisible());
    }

    @Test
    void theRoomStaysWithAStatementThatMoves() {
        evening(3);
        click(Work.STATEMENTS.id());
        click(StatementIds.showCounted(0));
        click(StatementIds.down(0));
        assertEquals(texts(List.of(ready.get(1), ready.get(0), ready.get(2))), texts(statements()));
        assertEquals(new Scene.StatementScene(1, true), bench.director.scene());
        assertTrue(node(StatementIds.down(1)).isFocused());
        keys.press(CONTROL, Z);
        assertEquals(new Scene.StatementScene(0, true), bench.director.scene());
    }

    @Test
    void aStatementThatNoRoomReadsInOneLookIsNotTakenAndNotLost() {
        evening(3);
        click(Work.STATEMENTS.id());
        String far = "te lang ".repeat(50).strip();
        set(StatementIds.OWN, far);
        click(StatementIds.ADD);
        assertEquals(3, statements().size());
        assertEquals(far, text(StatementIds.OWN));
        set(StatementIds.OWN, "Kort genoeg");
        click(StatementIds.ADD);
        assertEquals(4, statements().size());
        set(StatementIds.text(3), far);
        keys.press(ENTER);
        assertEquals("Kort genoeg", statements().get(3).text());
    }

    private void set(String id, String words) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    node(id).requestFocus();
                    ((TextInputControl) node(id)).setText(words);
                });
    }

    @Test
    void whenTheShownOneGoesTheCountsOfTheNextStayHidden() {
        evening(3);
        click(Work.STATEMENTS.id());
        click(StatementIds.open(1));
        click(StatementIds.showCounted(1));
        click(StatementIds.remove(1));
        assertEquals(texts(List.of(ready.get(0), ready.get(2))), texts(statements()));
        assertEquals(new Scene.StatementScene(1, false), bench.director.scene());
        keys.press(CONTROL, Z);
        assertEquals(3, statements().size());
    }

    @Test
    void statementsAreChosenWithATickAndAddedInOnesOwnWords() {
        keys.press(CONTROL, DIGIT1);
        click(StatementIds.choice(0));
        click(StatementIds.choice(2));
        click(StatementIds.choice(0));
        assertEquals(texts(List.of(ready.get(2))), texts(statements()));
        click(StatementIds.TONIGHT);
        click(StatementIds.OWN);
        keys.type("Iedereen kent de weg");
        keys.press(ENTER);
        assertEquals("Iedereen kent de weg", statements().getLast().text());
        assertEquals("", text(StatementIds.OWN));
    }

    @Test
    void textAndQuestionAreChangedWhereTheyStand() {
        evening(1);
        click(Work.STATEMENTS.id());
        click(StatementIds.text(0));
        bench.run(() -> ((TextInputControl) node(StatementIds.text(0))).clear());
        keys.type("Anders gezegd");
        keys.press(ENTER);
        assertEquals("Anders gezegd", statements().getFirst().text());
        assertEquals(ready.getFirst().question(), statements().getFirst().question());
        bench.run(() -> ((TextInputControl) node(StatementIds.text(0))).clear());
        keys.press(ENTER);
        assertEquals("Anders gezegd", statements().getFirst().text());
        assertNotEquals(ready.getFirst().text(), statements().getFirst().text());
    }
}
