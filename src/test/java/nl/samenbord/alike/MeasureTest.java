package nl.samenbord.alike;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.store.ExampleEvening;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/** How well the suggestions find again what people laid together. */
final class MeasureTest {
    private final Board evening = ExampleEvening.session().board();

    @Test
    void atLeastHalfOfTheExamplesBundlesAreFoundAgainAndNoMoreIsWrongThanRight() {
        Found found = Found.on(evening);
        Figures figures = Figures.of("example evening", evening, found);
        assertTrue(figures.inOneLanguage() * 2 >= figures.ofOneLanguage());
        assertTrue(figures.all() * 2 >= evening.bundles().size());
        assertTrue(found.wrong().size() <= found.right().size());
        assertTrue(Found.inOneLanguage(found.wrong()) <= Found.inOneLanguage(found.right()));
    }

    @Test
    void anEveningThatWasInSightMeanwhileIsMeasuredToo() {
        Board practice = WrittenEvening.on(evening, "practice-evening");
        Found found = Found.on(practice);
        Figures.of("practice evening", practice, found);
        assertTrue(found.wrong().size() <= found.right().size());
    }

    @Test
    void anUnseenEveningIsNotMuchWorse() {
        Board unseen = WrittenEvening.on(evening, "unseen-evening");
        Found found = Found.on(unseen);
        Figures figures = Figures.of("unseen evening", unseen, found);
        assertTrue(figures.all() * 3 >= unseen.bundles().size());
        assertTrue(found.wrong().size() <= found.right().size());
    }

    private record Figures(int all, int inOneLanguage, int ofOneLanguage) {
        static Figures of(String name, Board board, Found found) {
            List<Bundle> bundles = board.bundles().list();
            List<Bundle> sameLanguage =
                    bundles.stream().filter(b -> !Found.inOneLanguage(board, b).isEmpty()).toList();
            long all = bundles.stream().filter(b -> found.hangTogether(b.notes())).count();
            long same =
                    sameLanguage.stream()
                            .filter(
                                    b ->
                                            Found.inOneLanguage(board, b).stream()
                                                    .anyMatch(found::hangTogether))
                            .count();
            System.out.printf(
                    Locale.ROOT,
                    "%s: bundles of one language found %d of %d, all bundles %d of %d;"
                            + " pairs right %d, wrong %d (of one language: %d, %d)%n",
                    name,
                    same,
                    sameLanguage.size(),
                    all,
                    bundles.size(),
                    found.right().size(),
                    found.wrong().size(),
                    Found.inOneLanguage(found.right()),
                    Found.inOneLanguage(found.wrong()));
            found.right().forEach(two -> show("+", two));
            found.wrong().forEach(two -> show("-", two));
            return new Figures((int) all, (int) same, sameLanguage.size());
        }

        private static void show(String sign, Found.Two two) {
            System.out.printf(
                    Locale.ROOT,
                    "  %s %s %s %s%n",
                    sign,
                    two.one().cell().code(),
                    two.other().cell().code(),
                    two.shared());
        }
    }
}
