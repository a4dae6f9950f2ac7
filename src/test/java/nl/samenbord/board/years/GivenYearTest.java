package nl.samenbord.board.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.AskedBoards;
import nl.samenbord.board.Board;
import nl.samenbord.board.Given;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Shelf;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** What was filled in then and now stands beside each other. */
final class GivenYearTest {
    @Test
    void aRowsAnswerAndItsStepOnTheLadderAreComparedById() {
        Board then = of("isop", new Given("voldoet", "visie", null, "nee"));
        Board now =
                of(
                        "isop",
                        new Given("voldoet", "visie", null, "deels"),
                        new Given("voldoet", "plan", null, "ja"));
        List<GivenYear> years = GivenYear.all(then, now, words -> words);
        assertEquals(List.of("○ Nee", ""), years.stream().map(GivenYear::then).toList());
        assertEquals(List.of("◐ Deels", "● Ja"), years.stream().map(GivenYear::now).toList());
        assertTrue(years.getFirst().isOther());
        Board ladder = of("schooltype", new Given("nu", "team", null, "relatiegericht"));
        GivenYear step = GivenYear.all(ladder, ladder, words -> words).getFirst();
        assertEquals("● Relatiegericht", step.then());
        assertEquals(
                List.of(),
                GivenYear.all(then, ladder, words -> words).stream()
                        .filter(year -> !year.then().isEmpty() && !year.now().isEmpty())
                        .toList());
    }

    private static Board of(String template, Given... given) {
        return AskedBoards.of(template).with(Given.class, Shelf.of(List.of(given)));
    }

    @Test
    void aCellThatStandsElsewhereNowIsTheSameCell() {
        Board whole = AskedBoards.on(Grids.asking(Grids.template(2, 2)));
        Board other = AskedBoards.on(Grids.asking(Grids.template(1, 2)));
        List<GivenYear> years = GivenYear.all(whole, other, words -> words);
        Stream<String> cells =
                years.stream()
                        .filter(year -> year.ask().id().equals("bereik"))
                        .map(year -> year.name().substring(0, 2));
        assertEquals(List.of("A1", "A2"), cells.toList());
    }

    @Test
    void numbersBetweenTwoMeetingsStandOnTheLineOfTheDream() {
        Board board = AskedBoards.of("reteaming");
        List<Integer> line =
                DreamLine.of(board).points().stream().map(DreamLine.Point::number).toList();
        assertEquals(List.of(4, 4, 5, 6, 7, 8), line);
    }
}
