package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Mark;
import nl.samenbord.handout.paper.pdf.Sheet;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** One card; what it has no room for comes on a further card. */
final class CardSetting {
    /** From where it is cut to what is on it. */
    private static final float PAD = 14;

    private static final float GAP = 6;

    private final Setting head;
    private final Setting middle;
    private final Setting foot;
    private final Mark mark;
    private final float height;

    CardSetting(Setter setter, Card card, Mark mark, float width, float height) {
        this.mark = mark;
        this.height = height - 2 * PAD;
        float inside = width - 2 * PAD;
        head = setter.sequence(card.head(), mark, inside);
        middle = setter.sequence(card.middle(), mark, inside);
        foot = setter.sequence(card.foot(), mark, inside);
    }

    /** The card, or as much of it as this one can hold. */
    Fragment next() {
        float room = height;
        Fragment top = part(head, room, true);
        room -= above(top);
        Fragment bottom = head.done() ? part(foot, room, top == null) : null;
        room -= above(bottom);
        Fragment between = head.done() ? part(middle, room, top == null && bottom == null) : null;
        float left = between == null ? 0 : (room - between.height()) / 2;
        boolean last = done();
        return new Fragment(
                height + 2 * PAD,
                (sheet, x, y) -> {
                    float from = y + PAD;
                    paint(top, sheet, x + PAD, from);
                    paint(between, sheet, x + PAD, from + above(top) + left);
                    paint(bottom, sheet, x + PAD, from + height - above(bottom) + GAP);
                    if (last) {
                        mark.close();
                    }
                });
    }

    boolean done() {
        return head.done() && middle.done() && foot.done();
    }

    private static @Nullable Fragment part(Setting part, float room, boolean fresh) {
        return part.done() ? null : part.next(room, fresh);
    }

    private static float above(@Nullable Fragment fragment) {
        return fragment == null ? 0 : fragment.height() + GAP;
    }

    private static void paint(@Nullable Fragment fragment, Sheet sheet, float x, float y)
            throws IOException {
        if (fragment != null) {
            fragment.paint(sheet, x, y);
        }
    }
}
