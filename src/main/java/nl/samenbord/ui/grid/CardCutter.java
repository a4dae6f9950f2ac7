package nl.samenbord.ui.grid;

import java.util.ArrayList;
import java.util.List;

/** Cuts a card that is too long for a column into parts; all but the last say that it goes on. */
final class CardCutter {
    private record Place(int sheet, Strip strip) {}

    private final Strip goesOn;

    CardCutter(Strip goesOn) {
        this.goesOn = goesOn;
    }

    /** Parts of at most these heights: the first, and all others. */
    List<Card> cut(Card card, double first, double others) {
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < card.sheets().size(); i++) {
            for (Strip strip : card.sheets().get(i).strips()) {
                all.add(new Place(i, strip));
            }
        }
        List<Card> parts = new ArrayList<>();
        for (int at = 0; at < all.size(); ) {
            double room = parts.isEmpty() ? first : others;
            int end = at + 1;
            while (end < all.size()
                    && part(card, all.subList(at, end + 1), parts.size(), end + 1 < all.size())
                                    .height()
                            <= room) {
                end++;
            }
            end = mended(all, at, end);
            parts.add(part(card, all.subList(at, end), parts.size(), end < all.size()));
            at = end;
        }
        return parts;
    }

    /** A part begins with words: kind, voice and dots stay with the last line of their text. */
    private static int mended(List<Place> all, int at, int end) {
        int mended = end;
        while (mended < all.size()
                && mended > at + 1
                && !(all.get(mended).strip() instanceof Strip.Words)) {
            mended--;
        }
        return mended;
    }

    private Card part(Card card, List<Place> places, int number, boolean more) {
        List<Sheet> sheets = new ArrayList<>();
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int sheet = places.get(i).sheet();
            strips.add(places.get(i).strip());
            boolean last = i + 1 == places.size();
            if (last || places.get(i + 1).sheet() != sheet) {
                if (last && more) {
                    strips.add(goesOn);
                }
                sheets.add(card.sheets().get(sheet).with(strips));
                strips.clear();
            }
        }
        return new Card(card.id(), number, card.framed(), card.padding(), sheets);
    }
}
