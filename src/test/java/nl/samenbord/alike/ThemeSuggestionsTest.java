package nl.samenbord.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.board.years.YearBoard;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Which themes of now may go on with one of then. */
final class ThemeSuggestionsTest {
    private static List<ThemeSuggestion> of(YearBoard now) {
        return ThemeSuggestions.of(YearBesideYear.of(SecondEvening.first(), now));
    }

    @Test
    void thoseThatShareWordsOrACellAreOffered() {
        List<ThemeSuggestion> found = of(SecondEvening.beside());
        assertEquals(
                List.of("Makkelijk contact: één app en de deur"),
                found.stream()
                        .filter(one -> one.then().what().startsWith("Kort en makkelijk"))
                        .map(one -> one.now().title())
                        .toList());
        assertTrue(
                found.stream()
                        .anyMatch(
                                one ->
                                        one.then().what().startsWith("Ouders weten")
                                                && one.now().title().startsWith("Ook bij taal")));
        assertTrue(found.stream().allMatch(one -> one.samePlace() || !one.shared().isEmpty()));
    }

    @Test
    void whatTheTeamLinkedOrRefusedIsNotOfferedAgain() {
        Board board = SecondEvening.beside().board();
        ThemeSuggestion first = of(SecondEvening.beside()).getFirst();
        Carried refused = first.then().refusing(first.now().id());
        Board after =
                board.with(
                        Carried.class,
                        Shelf.of(
                                board.all(Carried.class).stream()
                                        .map(one -> one.id().equals(refused.id()) ? refused : one)
                                        .toList()));
        assertTrue(
                of(new YearBoard(Id.fresh(), after)).stream()
                        .noneMatch(
                                one ->
                                        one.then().id().equals(refused.id())
                                                && one.now().equals(first.now())));
        List<ThemeSuggestion> told = of(SecondEvening.told());
        assertTrue(told.stream().noneMatch(one -> one.then().goesOn().contains(one.now().id())));
    }

    @Test
    void withoutThemesNothingIsOffered() {
        assertEquals(List.of(), of(new YearBoard(Id.fresh(), Grids.board(1, 1))));
    }
}
