package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Sheet;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Line;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** Lines of text; a single line of a paragraph does not stay behind or go ahead alone. */
final class LinesSetting implements Setting {
    private final Words words;
    private final List<Line> lines;
    private final Align align;
    private final float width;
    private int from;

    LinesSetting(Words words, List<Line> lines, Align align, float width) {
        this.words = words;
        this.lines = lines;
        this.align = align;
        this.width = width;
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        float height = 0;
        int to = from;
        while (to < lines.size() && height + lines.get(to).height() <= room) {
            height += lines.get(to++).height();
        }
        int left = lines.size() - to;
        if (left == 1 && to - from > 2) {
            height -= lines.get(--to).height();
        } else if (left > 0 && to - from == 1 && from == 0 && !fresh) {
            return null;
        }
        if (to == from) {
            if (!fresh) {
                return null;
            }
            height = lines.get(to++).height();
        }
        int start = from;
        int end = to;
        from = to;
        return new Fragment(height, (sheet, x, y) -> paint(sheet, x, y, start, end));
    }

    @Override
    public boolean done() {
        return from == lines.size();
    }

    private void paint(Sheet sheet, float x, float y, int start, int end) throws IOException {
        float top = y;
        for (Line line : lines.subList(start, end)) {
            words.paint(line, sheet, align, x, width, top);
            top += line.height();
        }
        if (end == lines.size()) {
            words.close();
        }
    }
}
