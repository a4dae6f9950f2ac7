package nl.samenbord.ui.facilitator.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** Cards in rows ask for the height that they will have, before they were ever laid out. */
final class InRowsTest {
    private static final double GAP = 10;

    private final List<Region> cards = IntStream.range(0, 5).mapToObj(this::card).toList();
    private final InRows rows = new InRows(GAP, 170, cards);

    private Region card(int place) {
        Region card = new Region();
        card.setPrefSize(100, 60 + place);
        return card;
    }

    @Test
    void theHeightIsThatOfAsManyToARowAsTheWidthHasRoomFor() {
        assertEquals(64, rows.prefHeight(1200));
        assertEquals(64, rows.minHeight(1200));
        // three and two
        assertEquals(62 + GAP + 64, rows.prefHeight(600));
        assertEquals(60 + 61 + 62 + 63 + 64 + 4 * GAP, rows.prefHeight(200));
    }

    @Test
    void afterEachOtherWidthTheyAreLaidWhereTheHeightSaysThatTheyAre() {
        for (double width : new double[] {1200, 600, 200, 350, 1200}) {
            rows.resize(width, rows.prefHeight(width));
            rows.layout();
            double lowest =
                    cards.stream()
                            .mapToDouble(card -> card.getLayoutY() + card.getHeight())
                            .max()
                            .orElse(0);
            assertEquals(rows.getHeight(), lowest, 1);
            for (Node card : cards) {
                assertTrue(card.getBoundsInParent().getMaxX() <= width + 1, "at " + width);
            }
        }
    }
}
