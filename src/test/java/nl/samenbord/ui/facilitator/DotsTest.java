package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;

import nl.samenbord.Patience;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.People;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voting;
import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.dots.DotIds;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

final class DotsTest extends LaptopCase {
    private final Note coffee = Note.of(A1, "wens", "ouder", "Koffie bij het hek");
    private final Note tea = Note.of(B2, "wens", "school", "Thee in de klas");
    private final Note rest = Note.of(D1, "wens", "ouder", "Rust");
    private final Note quiet = Note.of(D1, "wens", "ouder", "Stilte");
    private final Bundle calm =
            new Bundle(Id.fresh(), "Rust en stilte", D1, List.of(rest.id(), quiet.id()), "", null);

    @BeforeEach
    void dotsOnPaperAreCounted() {
        Board board = emptyBoard();
        People people = new People(Map.of("ouder", 41, "school", 13), 0, 0);
        open(
                board.with(board.meeting().seating(people, board.meeting().tables()))
                        .with(Note.class, Shelf.of(List.of(coffee, tea, rest, quiet)))
                        .with(Bundle.class, Shelf.of(List.of(calm)))
                        .with(new Voting(3, 2, false, List.of())));
        keys.press(CONTROL, DIGIT3);
    }

    @Test
    void whatTheRoomMayNotSeeTakesNoPartAndThatIsSaid() {
        assertEquals("3 keuzes", told(DotIds.FOUND));
        Board board = bench.workshop.board();
        bench.submit(new Change.Edit(tea, tea.hidden(true)));
        assertEquals("2 keuzes · 1 verborgen briefje doet niet mee", told(DotIds.FOUND));
        assertEquals(4, board.notes().size());
    }

    @Test
    void countsAreTypedLineByLine() {
        keys.type("12");
        keys.press(TAB);
        keys.type("3");
        keys.press(ENTER);
        keys.type("4");
        keys.press(DOWN);
        keys.type("9 5");
        keys.press(ENTER);
        assertEquals(List.of(12, 3, 4, 0, 9, 5), given());
        assertEquals("ouders: 25 van de 123 stippen", told(DotIds.spent("ouder")));
        assertEquals("teamleden: 8 van de 39 stippen", told(DotIds.spent("school")));
    }

    @Test
    void oneNumberIsOneStepToTakeBackEvenWhileItIsTyped() {
        keys.type("12");
        keys.press(ENTER);
        keys.type("7");
        keys.press(CONTROL, Z);
        assertEquals(List.of(12, 0, 0, 0, 0, 0), given());
        assertEquals("", text(DotIds.count("ouder", tea.id())));
        keys.press(CONTROL, Z);
        assertEquals(List.of(0, 0, 0, 0, 0, 0), given());
        assertTrue(bench.workshop.board().all(Ballot.class).isEmpty());
    }

    @Test
    void dotsAreTakenBackByASmallerNumberOrDeleteAndEscLeavesThemAlone() {
        keys.type("12");
        keys.press(DOWN);
        keys.press(UP);
        keys.type("10");
        keys.press(DOWN);
        assertEquals(10, given().getFirst());
        keys.press(UP);
        keys.type("4");
        keys.press(ESCAPE);
        assertEquals("10", text(DotIds.count("ouder", coffee.id())));
        keys.press(DELETE);
        assertEquals(0, given().getFirst());
    }

    @Test
    void dotsFromBeforeTheBundlingCountWithTheBundle() {
        Board board = bench.workshop.board();
        List<Ballot> before =
                List.of(
                        new Ballot(Id.fresh(), "ouder", rest.id(), 3),
                        new Ballot(Id.fresh(), "ouder", rest.id(), 2),
                        new Ballot(Id.fresh(), "ouder", calm.id(), 1));
        open(board.with(Ballot.class, Shelf.of(before)));
        keys.press(CONTROL, DIGIT3);
        keys.press(DOWN);
        keys.press(DOWN);
        assertEquals("6", text(DotIds.count("ouder", calm.id())));
        keys.type("4");
        keys.press(ENTER);
        assertEquals(4, new Dots(bench.workshop.board()).of(calm.id(), "ouder"));
    }

    @Test
    void aCellCodeFindsItsChoicesAndEscShowsAllAgain() {
        keys.type("d1");
        assertEquals("1 van 3", told(DotIds.FOUND));
        keys.press(ENTER);
        keys.type("8");
        keys.press(RIGHT);
        keys.press(ENTER);
        assertEquals(8, new Dots(bench.workshop.board()).of(calm.id(), "ouder"));
        keys.type("stilte");
        assertEquals("1 van 3", told(DotIds.FOUND));
        keys.press(ESCAPE);
        assertEquals("3 keuzes", told(DotIds.FOUND));
        keys.press(ESCAPE);
        assertFalse(node(DotIds.LIST).getParent().getParent().isVisible());
    }

    @Test
    void moreThanThereCanBeIsToldAndNeverStopsTyping() {
        assertFalse(node(DotIds.OVER).isVisible());
        keys.type("83");
        keys.press(ENTER);
        String line = told(DotIds.OVER);
        assertTrue(line.contains("A1") && line.contains("82"), line);
        keys.type("50");
        keys.press(ENTER);
        line = told(DotIds.OVER);
        assertTrue(line.contains("133") && line.contains("123"), line);
        assertEquals(List.of(83, 0, 50, 0, 0, 0), given());
    }

    @Test
    void theRoomSeesNoDotsFromTheFirstOneUntilTheyAreShown() {
        keys.type("12");
        keys.press(ENTER);
        assertTrue(bench.workshop.board().voting().secret());
        assertTrue(bench.workshop.board().forTheRoom().all(Ballot.class).isEmpty());
        assertEquals("De zaal ziet de stippen niet.", told(DotIds.SECRET_TOLD));
        click(DotIds.SECRET);
        assertEquals(1, bench.workshop.board().forTheRoom().all(Ballot.class).size());
        click(DotIds.RESULT);
        keys.press(ENTER);
        assertInstanceOf(Scene.RankingScene.class, bench.director.scene());
    }

    @Test
    void theResultOnTheBeamerIsNeverAnOrderWithoutItsDots() {
        keys.type("12");
        keys.press(ENTER);
        click(DotIds.RESULT);
        click(DotIds.ON_BEAMER);
        assertInstanceOf(Scene.RankingScene.class, bench.director.scene());
        assertFalse(bench.workshop.board().voting().secret());
    }

    @Test
    void theBudgetChangesFreelyBeforeTheFirstDotAndAsksAfterIt() {
        click(DotIds.TAKE_OVER);
        assertEquals(new Voting(1, 1, false, List.of()), bench.workshop.board().voting());
        click(DotIds.count("ouder", coffee.id()));
        keys.type("12");
        keys.press(ENTER);
        click(DotIds.EACH);
        keys.type("4");
        keys.press(ENTER);
        assertTrue(node(DotIds.ASKED).getParent().isVisible());
        assertEquals(1, bench.workshop.board().voting().each());
        click(DotIds.LEAVE);
        assertEquals("1", text(DotIds.EACH));
        click(DotIds.EACH);
        keys.type("4");
        keys.press(ENTER);
        click(DotIds.CHANGE);
        Voting voting = bench.workshop.board().voting();
        assertEquals(4, voting.each());
        Voting.Revision revision = voting.revisions().getFirst();
        assertEquals(List.of(1, 4), List.of(revision.before(), revision.after()));
        assertTrue(node(DotIds.REVISED).isVisible());
    }

    @Test
    void aListOfOneVoiceWorksToo() {
        Template grid = emptyBoard().template();
        Board board =
                Board.empty(
                        new Sketch(grid).voices(grid.voices().subList(0, 1)),
                        emptyBoard().meeting());
        open(board.with(Note.class, Shelf.of(List.of(coffee, rest))));
        keys.press(CONTROL, DIGIT3);
        keys.type("12 7");
        keys.press(ENTER);
        Dots dots = new Dots(bench.workshop.board());
        assertEquals(12, dots.of(coffee.id(), "ouder"));
        assertEquals(7, dots.of(rest.id(), "ouder"));
        click(DotIds.RESULT);
    }

    @Test
    void threeHundredChoicesForThreeVoicesAreWalkedWithoutLosingADigit() {
        Random random = new Random(300);
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Cell cell = new Cell(random.nextInt(5), random.nextInt(6));
            String text = "Briefje " + i + " met nog wat woorden erbij over hoe het thuis gaat";
            notes.add(Note.of(cell, "wens", i == 0 ? "leerling" : "ouder", text));
        }
        open(emptyBoard().with(Note.class, Shelf.of(notes)));
        long start = busy();
        keys.press(CONTROL, DIGIT3);
        long opened = busy();
        for (int line = 0; line < 20; line++) {
            keys.type("12 3 " + (line + 1));
            keys.press(ENTER);
        }
        long typed = busy();
        System.out.printf(
                Locale.ROOT,
                "300 choices: %d ms of work to open, %.1f ms per key%n",
                (opened - start) / 1_000_000,
                (typed - opened) / 1e6 / 20 / 7);
        Board board = bench.workshop.board();
        Dots dots = new Dots(board);
        List<Posted> pieces = Posted.inOrder(board);
        for (int line = 0; line < 20; line++) {
            Id id = pieces.get(line).id();
            assertEquals(12, dots.of(id, "ouder"));
            assertEquals(3, dots.of(id, "school"));
            assertEquals(line + 1, dots.of(id, "leerling"));
        }
    }

    /** The work of the window's thread so far, in nanoseconds. */
    private static long busy() {
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private List<Integer> given() {
        Dots dots = new Dots(bench.workshop.board());
        return List.of(coffee.id(), tea.id(), calm.id()).stream()
                .flatMap(id -> List.of(dots.of(id, "ouder"), dots.of(id, "school")).stream())
                .toList();
    }

    private String told(String id) {
        return ((Labeled) node(id)).getText();
    }
}
