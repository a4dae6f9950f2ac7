package nl.samenbord.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import nl.samenbord.board.Id;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class DealTest {
    private static final Strip LINE =
            new Strip.Words(
                    new Passage(
                            List.of("x"),
                            new Style(8, false),
                            8,
                            10,
                            8,
                            List.of(false),
                            false,
                            false));

    private static Deal deal(int columns, int lines) {
        return new Deal(columns, 10 * lines, 0, new CardCutter(LINE));
    }

    private static Card card(String name, int lines) {
        Sheet sheet =
                new Sheet(
                        Color.WHITE,
                        Color.WHITE,
                        IntStream.range(0, lines).mapToObj(_ -> LINE).toList());
        return new Card(Id.from(name), 0, false, 0, List.of(sheet));
    }

    @Test
    void theColumnsOfAPageBalance() {
        var pages = deal(3, 12).pages(List.of(card("a", 4), card("b", 4), card("c", 4)));
        assertEquals(1, pages.size());
        assertEquals(List.of(1, 1, 1), pages.getFirst().stream().map(List::size).toList());
    }

    @Test
    void whatDoesNotFitGoesToANextPage() {
        var pages = deal(2, 10).pages(List.of(card("a", 9), card("b", 9), card("c", 9)));
        assertEquals(List.of(2, 1), pages.stream().map(List::size).toList());
    }

    @Test
    void aCardThatIsTooLongGoesOnOverPages() {
        var pages = deal(2, 10).pages(List.of(card("a", 35)));
        // every part but the last has one line more, that says it goes on
        assertEquals(List.of(2, 2), pages.stream().map(List::size).toList());
    }

    @Test
    void cardsKeepTheirOrderAndNoColumnIsTooHigh() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Card> cards =
                    IntStream.range(0, random.nextInt(30))
                            .mapToObj(i -> card("card " + i, 1 + random.nextInt(25)))
                            .toList();
            var pages = deal(1 + random.nextInt(4), 12).pages(cards);
            var columns = pages.stream().flatMap(List::stream).toList();
            var ids = columns.stream().flatMap(List::stream).map(Card::id).distinct().toList();
            assertEquals(cards.stream().map(Card::id).toList(), ids, "seed " + seed);
            for (List<Card> column : columns) {
                double height = column.stream().mapToDouble(Card::height).sum();
                assertTrue(height <= 120, "seed " + seed);
            }
        }
    }

    @Test
    void anEmptyCellHasOnePage() {
        assertEquals(1, deal(3, 10).pages(List.of()).size());
    }
}
