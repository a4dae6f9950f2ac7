package nl.samenbord.handout.paper;

import java.util.List;

/**
 * Sheets of cards to cut out, so many across and so many down, under what comes back above every
 * sheet. Each sheet is a page. A card that is too full goes on on the next one. The cards are asked
 * for one by one while they are printed.
 */
public record Cards(List<Block> above, int across, int down, Iterable<Card> cards)
        implements Block {
    public Cards {
        above = List.copyOf(above);
        if (across < 1 || down < 1) {
            throw new IllegalArgumentException("a sheet has a card");
        }
    }
}
