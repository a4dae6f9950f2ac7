package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Mark;

import org.jspecify.annotations.Nullable;

/** An item of a list; what stands before it never stands on a page without its beginning. */
final class ItemSetting implements Setting {
    private final Setting label;
    private final Setting body;
    private final Mark bodyMark;
    private final Mark mark;
    private final float indent;
    private boolean begun;

    /** The body stands beside the label, so many points to the right. */
    ItemSetting(Setting label, Setting body, Mark bodyMark, Mark mark, float indent) {
        this.label = label;
        this.body = body;
        this.bodyMark = bodyMark;
        this.mark = mark;
        this.indent = indent;
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        Fragment rest = body.done() ? null : body.next(room, fresh);
        if (rest == null && !body.done()) {
            return null;
        }
        Fragment before = begun || label.done() ? null : label.next(room, true);
        begun = true;
        boolean last = body.done();
        float height = Math.max(high(before), high(rest));
        return new Fragment(
                height,
                (sheet, x, y) -> {
                    if (before != null) {
                        before.paint(sheet, x, y);
                        bodyMark.attach();
                    }
                    if (rest != null) {
                        rest.paint(sheet, x + indent, y);
                    }
                    if (last) {
                        bodyMark.close();
                        mark.close();
                    }
                });
    }

    @Override
    public boolean done() {
        return begun && body.done();
    }

    private static float high(@Nullable Fragment fragment) {
        return fragment == null ? 0 : fragment.height();
    }
}
