package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Mark;
import nl.samenbord.handout.paper.pdf.Sheet;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Hyphens;
import nl.samenbord.handout.paper.type.Line;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.handout.paper.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** A bar on one line; the longest leaves room for a number behind it. */
final class BarSetting implements Setting {
    /** Room for a number, in sizes of its letters, and how much of its line a bar is high. */
    private static final float NUMBER = 2.2f;

    private static final float THICK = 0.6f;
    private static final float GAP = 4;

    private final Bar bar;
    private final Words words;
    private final Line line;
    private final float width;
    private boolean done;

    BarSetting(Typesetter typesetter, Bar bar, Mark mark, float width) {
        this.bar = bar;
        this.width = width;
        List<Text> label = List.of(bar.label());
        line = typesetter.lines(label, width, Hyphens.WHERE_NEEDED).getFirst();
        words = new Words(typesetter, label, List.of(line), mark);
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        if (line.height() > room && !fresh) {
            return null;
        }
        done = true;
        return new Fragment(line.height(), this::paint);
    }

    @Override
    public boolean done() {
        return done;
    }

    private void paint(Sheet sheet, float x, float y) throws IOException {
        float most = Math.max(0, width - NUMBER * bar.label().style().size());
        float length = (float) (most * bar.part());
        if (length > 0) {
            float high = line.height() * THICK;
            float top = y + (line.height() - high) / 2;
            sheet.fillBox(bar.fill(), x, top, length, high, 0);
            sheet.strokeBox(bar.edge(), x, top, length, high, 0);
        }
        float behind = length > 0 ? length + GAP : 0;
        float left = Math.max(0, Math.min(behind, width - line.width()));
        words.paint(line, sheet, Align.START, x + left, line.width(), y);
        words.close();
    }
}
