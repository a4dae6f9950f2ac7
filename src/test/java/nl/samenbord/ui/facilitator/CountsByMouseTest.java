package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.People;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.desk.Stock;
import nl.samenbord.ui.facilitator.dots.DotIds;
import nl.samenbord.ui.facilitator.evening.EveningIds;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.statements.StatementIds;
import nl.samenbord.ui.facilitator.tables.TableIds;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Counts are typed with one hand at the mouse, and none of them lands anywhere else. */
final class CountsByMouseTest extends LaptopCase {
    private static final long SEED = Long.getLong("counts.seed", 20261124L);

    private final Random random = new Random(SEED);

    private Board evening(int notes) {
        Board board = emptyBoard();
        List<Note> all = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            Cell cell = new Cell(random.nextInt(5), random.nextInt(6));
            all.add(Note.of(cell, "wens", "ouder", "Briefje " + i + " over hoe het thuis gaat"));
        }
        People people = new People(Map.of("ouder", 41, "school", 13, "leerling", 5), 0, 0);
        return board.with(board.meeting().seating(people, board.meeting().tables()))
                .with(Note.class, Shelf.of(all));
    }

    @Test
    void aHundredClicksInABoxBringTheCursorThere() {
        System.out.println("counts.seed=" + SEED);
        open(evening(14));
        keys.press(CONTROL, DIGIT3);
        Map<List<Object>, Integer> wanted = new HashMap<>();
        List<String> voices = List.of("ouder", "school", "leerling");
        for (int i = 0; i < 100; i++) {
            List<Posted> seen = inSight();
            Id piece = seen.get(random.nextInt(seen.size())).id();
            int voice = random.nextInt(3);
            int count = 1 + random.nextInt(9);
            Node slot = slot(piece, voice);
            Bounds at = slot.localToScreen(slot.getLayoutBounds());
            press(
                    at.getMinX() + 2 + random.nextInt((int) at.getWidth() - 4),
                    at.getMinY() + 2 + random.nextInt((int) at.getHeight() - 4));
            String id = DotIds.count(voices.get(voice), piece);
            Node owner = stage.getScene().getFocusOwner();
            assertEquals(id, owner == null ? "" : owner.getId(), "click " + i);
            keys.type(Integer.toString(count));
            assertEquals(Integer.toString(count), text(id), "click " + i);
            wanted.put(List.of(voices.get(voice), piece), count);
        }
        assertEquals("", line());
        Dots dots = new Dots(bench.workshop.board());
        wanted.forEach(
                (at, count) -> assertEquals(count, dots.of((Id) at.get(1), (String) at.get(0))));
    }

    @Test
    void aCountOfAStatementIsTheNumberThatWasTyped() {
        statements();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 6; i++) {
                click(box(i));
                keys.type(Integer.toString(8 - i + 3 * round));
                assertEquals(8 - i + 3 * round, counted(i), "box " + i);
            }
        }
        assertEquals(
                Map.of("ouder", new Tally(11, 9, 10), "school", new Tally(8, 6, 7)),
                bench.workshop.board().all(Statement.class).get(0).tallies());
    }

    @Test
    void noZeroStandsInABoxThatNobodyTouched() {
        statements();
        click(box(0));
        keys.type("3");
        keys.press(TAB);
        assertEquals(List.of("3", "", ""), List.of(text(box(0)), text(box(1)), text(box(2))));
        keys.type("0");
        keys.press(TAB);
        assertEquals(List.of("3", "0", ""), List.of(text(box(0)), text(box(1)), text(box(2))));
        keys.type("1");
        keys.press(SHIFT, TAB);
        keys.press(SHIFT, TAB);
        keys.type("4");
        assertEquals(List.of("4", "0", "1"), List.of(text(box(0)), text(box(1)), text(box(2))));
    }

    @Test
    void aCorrectedCountIsSeenWhileItIsTypedAndIsOneStep() {
        statements();
        click(box(0));
        keys.type("3");
        assertEquals("ouders: 3 van 41", told(StatementIds.total(0, "ouder")));
        keys.press(ENTER);
        click(box(0));
        keys.type("12");
        assertEquals("ouders: 12 van 41", told(StatementIds.total(0, "ouder")));
        assertEquals(12, counted(0));
        assertEquals(
                new Tally(12, 0, 0),
                bench.director.shown().board().all(Statement.class).get(0).tallies().get("ouder"));
        click(box(1));
        keys.press(CONTROL, Z);
        assertEquals(3, counted(0));
        assertEquals("3", text(box(0)));
        keys.press(CONTROL, Z);
        assertEquals("", text(box(0)));
        keys.press(CONTROL, Y);
        keys.press(CONTROL, Y);
        assertEquals(12, counted(0));
    }

    @Test
    void escTakesTheDigitsBackThatStandOnTheBoardAlready() {
        statements();
        click(box(0));
        keys.type("3");
        keys.press(ENTER);
        click(box(0));
        keys.type("45");
        keys.press(ESCAPE);
        assertEquals("3", text(box(0)));
        assertEquals(3, counted(0));
        keys.press(CONTROL, Z);
        assertEquals("", text(box(0)));
    }

    @Test
    void peopleOfATableAndOfTheEveningAreReplacedByAClickAndANumber() {
        open(evening(3));
        click(Work.TABLES.id());
        List<String> boxes =
                List.of(
                        TableIds.present("ouder"),
                        TableIds.people(1, "ouder"),
                        TableIds.people(2, "school"),
                        TableIds.present("school"));
        for (String typed : List.of("6", "1", "23")) {
            for (String box : boxes) {
                click(box);
                keys.type(typed);
                assertEquals(typed, text(box));
            }
        }
        Meeting meeting = bench.workshop.board().meeting();
        assertEquals(23, meeting.people().present().get("ouder"));
        assertEquals(23, meeting.tables().get(1).present().get("school"));
        assertEquals("", line());
    }

    @Test
    void aDigitBesideTheBoxesIsNoNote() {
        open(evening(3));
        for (Work work : List.of(Work.DOTS, Work.STATEMENTS, Work.TABLES)) {
            click(work.id());
            bench.focus(work.id());
            keys.type("12");
            assertEquals("", line(), work.toString());
        }
        click(EveningIds.CLOCK_MINUTES);
        keys.type("4");
        keys.press(ENTER);
        keys.type("9");
        assertEquals("", line());
        keys.type("a");
        assertEquals("a", line());
    }

    @Test
    void aClickOnTheWordsOfAChoiceIsAClickInItsBox() {
        open(evening(3));
        keys.press(CONTROL, DIGIT3);
        Posted second = Posted.inOrder(bench.workshop.board()).get(1);
        click(DotIds.count("school", Posted.inOrder(bench.workshop.board()).get(0).id()));
        robot.clickOn(slot(second.id(), -1));
        keys.type("7");
        assertEquals(7, new Dots(bench.workshop.board()).of(second.id(), "school"));
    }

    private void statements() {
        Board board = evening(1);
        open(board.with(Statement.class, Shelf.of(new Stock().statements("nl").subList(0, 2))));
        click(Work.STATEMENTS.id());
    }

    /** The boxes in the order in which they stand: eens, weet niet, oneens. */
    private static String box(int place) {
        return "statement-count-0-"
                + (place < 3 ? "ouder-" : "school-")
                + List.of("agree", "unsure", "disagree").get(place % 3);
    }

    private int counted(int place) {
        Tally tally =
                bench.workshop
                        .board()
                        .all(Statement.class)
                        .get(0)
                        .tallies()
                        .getOrDefault(place < 3 ? "ouder" : "school", new Tally(0, 0, 0));
        return List.of(tally.agree(), tally.unsure(), tally.disagree()).get(place % 3);
    }

    private String told(String id) {
        return ((Labeled) node(id)).getText();
    }

    /**
     * As fast as a mouse can be, with nothing laid out in between that a person would not wait for.
     */
    private static void press(double x, double y) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Robot mouse = new Robot();
                    mouse.mouseMove(x, y);
                    mouse.mousePress(MouseButton.PRIMARY);
                    mouse.mouseRelease(MouseButton.PRIMARY);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Posted> inSight() {
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ScrollPane list = (ScrollPane) node(DotIds.LIST);
                    Bounds view = list.localToScene(list.getLayoutBounds());
                    Region box = (Region) list.getContent();
                    List<Posted> all = Posted.inOrder(bench.workshop.board());
                    List<Posted> seen = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        Node row = box.getChildrenUnmodifiable().get(i);
                        Bounds at = row.localToScene(row.getLayoutBounds());
                        double middle = at.getCenterY();
                        if (middle > view.getMinY() + 12 && middle < view.getMaxY() - 12) {
                            seen.add(all.get(i));
                        }
                    }
                    return seen;
                });
    }

    private Node slot(Id piece, int voice) {
        List<Posted> all = Posted.inOrder(bench.workshop.board());
        int place = all.stream().map(Posted::id).toList().indexOf(piece);
        Region box = (Region) ((ScrollPane) node(DotIds.LIST)).getContent();
        Region row = (Region) box.getChildrenUnmodifiable().get(place);
        return row.getChildrenUnmodifiable().get(2 + voice);
    }
}
