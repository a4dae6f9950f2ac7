package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Mark;
import nl.samenbord.handout.paper.pdf.Sheet;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Parts next to each other; on each page as much of every part as fits. */
final class RowSetting implements Setting {
    /** One part of a row: where it begins, how wide it is, what is in it and how it is tagged. */
    record Part(float x, float width, BoxStyle style, boolean halfway, Setting inner, Mark mark) {
        /** How far from the top of the row a fragment begins. */
        float top(float rowHeight, Fragment fragment) {
            return halfway ? (rowHeight - fragment.height()) / 2 : style.padY();
        }
    }

    /** Sums of many heights differ a little with their order. */
    private static final float SLACK = 0.01f;

    private final List<Part> parts;
    private final Mark mark;
    private final DoubleSupplier wanted;
    private boolean begun;

    /** As high as the highest of the parts. */
    RowSetting(List<Part> parts, Mark mark) {
        this(parts, mark, () -> 0);
    }

    /** Exactly as high as wanted, if that is more than 0. */
    RowSetting(List<Part> parts, Mark mark, DoubleSupplier wanted) {
        this.parts = parts;
        this.mark = mark;
        this.wanted = wanted;
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        float exact = (float) wanted.getAsDouble();
        if (exact == 0) {
            return next(room, fresh, 0);
        }
        return fresh || exact <= room + SLACK ? next(exact, true, exact) : null;
    }

    private @Nullable Fragment next(float room, boolean fresh, float least) {
        boolean first = !begun;
        List<@Nullable Fragment> fragments = new ArrayList<>();
        float height = least;
        boolean some = false;
        for (Part part : parts) {
            float pad = 2 * part.style.padY();
            Fragment fragment = part.inner.done() ? null : part.inner.next(room - pad, fresh);
            fragments.add(fragment);
            some |= fragment != null;
            height = Math.max(height, pad + (fragment == null ? 0 : fragment.height()));
        }
        if (!some && !(first && innerDone())) {
            return null;
        }
        begun = true;
        float whole = height;
        boolean last = done();
        return new Fragment(
                whole, (sheet, x, y) -> paint(sheet, x, y, whole, fragments, first, last));
    }

    @Override
    public boolean done() {
        return begun && innerDone();
    }

    private boolean innerDone() {
        return parts.stream().allMatch(part -> part.inner.done());
    }

    private void paint(
            Sheet sheet,
            float x,
            float y,
            float height,
            List<@Nullable Fragment> fragments,
            boolean first,
            boolean last)
            throws IOException {
        if (first) {
            for (Part part : parts) {
                part.mark.attach();
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            BoxSetting.paintGround(part.style, sheet, x + part.x, y, part.width, height);
            Fragment fragment = fragments.get(i);
            if (fragment != null) {
                float top = y + part.top(height, fragment);
                fragment.paint(sheet, x + part.x + part.style.left(), top);
            }
        }
        if (last) {
            for (Part part : parts) {
                part.mark.close();
            }
            mark.close();
        }
    }
}
