package nl.samenbord.ui.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a card that is too long for a column into parts. A text that goes on says so; each part of a
 * bundle begins with the bundle's title.
 */
final class CardCutter {
    private record Place(int sheet, Strip strip) {}

    private record Head(int part, boolean titled) {}

    private final Strip goesOn;

    CardCutter(Strip goesOn) {
        this.goesOn = goesOn;
    }

    /** Parts of at most these heights: the first, and all others; with the title on each or not. */
    List<Card> cut(Card card, double first, double others, boolean titled) {
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < card.sheets().size(); i++) {
            for (Strip strip : card.sheets().get(i).strips()) {
                all.add(new Place(i, strip));
            }
        }
        List<Card> parts = new ArrayList<>();
        for (int at = 0; at < all.size(); ) {
            double room = parts.isEmpty() ? first : others;
            Head head = new Head(parts.size(), titled && !parts.isEmpty());
            int end = at + 1;
            while (end < all.size()
                    && part(card, all.subList(at, end + 1), head, end + 1 < all.size()).height()
                            <= room) {
                end++;
            }
            end = mended(all, at, end);
            parts.add(part(card, all.subList(at, end), head, end < all.size()));
            at = end;
        }
        return parts;
    }

    /**
     * A part begins with words: kind, voice and dots stay with the last line of their text. And a
     * note in a bundle is not cut for the sake of a few lines.
     */
    private static int mended(List<Place> all, int at, int end) {
        int mended = end;
        while (mended < all.size()
                && mended > at + 1
                && !(all.get(mended).strip() instanceof Strip.Words)) {
            mended--;
        }
        int start = mended;
        while (start > at + 1
                && start < all.size()
                && all.get(start - 1).sheet() == all.get(start).sheet()) {
            start--;
        }
        boolean whole = start > at + 1 && all.get(start - 1).sheet() > 0;
        return whole ? start : mended;
    }

    private Card part(Card card, List<Place> places, Head begin, boolean more) {
        List<Sheet> sheets = new ArrayList<>();
        if (begin.titled() && card.framed()) {
            Sheet head = card.sheets().getFirst();
            sheets.add(head.with(head.strips().stream().filter(CardCutter::isTitle).toList()));
        }
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int sheet = places.get(i).sheet();
            strips.add(places.get(i).strip());
            boolean last = i + 1 == places.size();
            if (last || places.get(i + 1).sheet() != sheet) {
                if (last && more && strips.getLast() instanceof Strip.Rule) {
                    strips.removeLast();
                }
                if (last && more && strips.getLast() instanceof Strip.Words) {
                    strips.add(goesOn);
                }
                sheets.add(card.sheets().get(sheet).with(strips));
                strips.clear();
            }
        }
        return new Card(card.id(), begin.part(), card.framed(), card.padding(), sheets);
    }

    private static boolean isTitle(Strip strip) {
        return strip instanceof Strip.Words words && words.line().style().bold();
    }
}
