package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Decoration;
import nl.samenbord.handout.paper.pdf.Mark;
import nl.samenbord.handout.paper.pdf.Sheet;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Sheet after sheet of cards, with the lines and marks along which they are cut. */
final class CardsSetting implements Setting {
    private final Cards cards;
    private final Iterator<Card> coming;
    private final Setter setter;
    private final Mark parent;
    private final float width;
    private boolean begun;
    private @Nullable CardSetting open;

    CardsSetting(Cards cards, Setter setter, Mark parent, float width) {
        this.cards = cards;
        this.setter = setter;
        this.parent = parent;
        this.width = width;
        coming = cards.cards().iterator();
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        if (!fresh) {
            return null;
        }
        Mark mark = begun ? Decoration.REPEATED_HEAD : parent;
        Fragment heading = setter.sequence(cards.above(), mark, width).next(room, true);
        begun = true;
        float above = heading == null ? 0 : heading.height();
        CutSheet cut = new CutSheet(cards.across(), cards.down(), width, room - above);
        List<Fragment> set = new ArrayList<>();
        while (set.size() < cards.across() * cards.down() && (open != null || coming.hasNext())) {
            CardSetting card = open == null ? begin(coming.next(), cut) : open;
            set.add(card.next());
            open = card.done() ? null : card;
        }
        return new Fragment(
                room,
                (sheet, x, y) -> {
                    if (heading != null) {
                        heading.paint(sheet, x, y);
                    }
                    paint(set, cut, sheet, x, y + above);
                });
    }

    @Override
    public boolean done() {
        return open == null && !coming.hasNext();
    }

    private CardSetting begin(Card card, CutSheet cut) {
        return new CardSetting(
                setter, card, parent.child("Sect"), cut.cardWidth(), cut.cardHeight());
    }

    private static void paint(List<Fragment> set, CutSheet cut, Sheet sheet, float x, float y)
            throws IOException {
        cut.paint(sheet, x, y, set.size());
        for (int i = 0; i < set.size(); i++) {
            set.get(i).paint(sheet, x + cut.left(i), y + cut.top(i));
        }
    }
}
