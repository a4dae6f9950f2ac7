package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Frames;
import nl.samenbord.ui.grid.Passage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing of a list: words; before them, at their right and under them there may be something
 * drawn, and behind all a sheet of a colour. All of a list begin equally far from the left.
 */
record Entry(
        List<Passage> words,
        double width,
        double indent,
        @Nullable Figure lead,
        @Nullable Figure side,
        @Nullable Figure foot,
        @Nullable Sheet sheet) {
    /** What an entry lies on. */
    record Sheet(Color fill, Color edge, double padding) {}

    Entry {
        words = List.copyOf(words);
    }

    /** Words alone, within this width. */
    static Entry of(List<Passage> words, double width) {
        return new Entry(words, width, 0, null, null, null, null);
    }

    Entry after(Figure before, double far) {
        return new Entry(words, width, far, before, side, foot, sheet);
    }

    /** With this under its words. */
    Entry over(Figure under) {
        return new Entry(words, width, indent, lead, side, under, sheet);
    }

    Entry beside(Figure right) {
        return new Entry(words, width, indent, lead, right, foot, sheet);
    }

    /** On a sheet, signed at its foot. */
    Entry on(Sheet paper, Figure signed) {
        return new Entry(words, width, paper.padding(), lead, side, signed, paper);
    }

    double height() {
        double beside = side == null ? 0 : side.height();
        double before = lead == null ? 0 : lead.height();
        return Math.max(inner(), Math.max(beside, before)) + 2 * padding();
    }

    private double padding() {
        return sheet == null ? 0 : sheet.padding();
    }

    private double inner() {
        double under = foot == null ? 0 : foot.height();
        return words.stream().mapToDouble(Passage::height).sum() + under;
    }

    /** Its parts, each as high as this at most; one that goes on says so. */
    List<Entry> cut(double most, Passage goesOn) {
        if (inner() + 2 * padding() <= most) {
            return List.of(this);
        }
        List<Entry> parts = new ArrayList<>();
        List<Passage> part = new ArrayList<>();
        double used = 2 * padding();
        List<Passage> lines = words.stream().flatMap(Entry::lines).toList();
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i);
            boolean last = i + 1 == lines.size();
            double after = last ? inner() - heightOf(lines) : goesOn.height();
            if (!part.isEmpty() && used + line.height() + after > most) {
                part.add(goesOn);
                parts.add(part(part, parts.isEmpty(), false));
                part = new ArrayList<>();
                used = 2 * padding();
            }
            part.add(line);
            used += line.height();
        }
        parts.add(part(part, parts.isEmpty(), true));
        return parts;
    }

    private static double heightOf(List<Passage> lines) {
        return lines.stream().mapToDouble(Passage::height).sum();
    }

    private static Stream<Passage> lines(Passage passage) {
        return IntStream.range(0, passage.lines().size()).mapToObj(i -> passage.part(i, i + 1));
    }

    private Entry part(List<Passage> lines, boolean first, boolean last) {
        Figure before = first ? lead : null;
        Figure right = first ? side : null;
        return new Entry(lines, width, indent, before, right, last ? foot : null, sheet);
    }

    /** Drawn with its left upper corner here; all of it halfway its height. */
    List<Node> at(double x, double y, Easel easel) {
        List<Node> nodes = new ArrayList<>();
        double high = height();
        if (sheet != null) {
            nodes.add(paper(sheet, new Box(x, y, width, high), easel));
        }
        if (lead != null) {
            nodes.add(lead.at(x, y + aboveLead(lead)));
        }
        double room = width - indent - padding();
        if (side != null) {
            nodes.add(side.at(x + width - side.width(), y + (high - side.height()) / 2));
            room -= side.width() + easel.measures().margin();
        }
        double top = y + (high - inner()) / 2;
        for (Passage passage : words) {
            nodes.addAll(easel.write(passage, x + indent, top, room));
            top += passage.height();
        }
        if (foot != null) {
            nodes.add(foot.at(x + indent, top));
        }
        return nodes;
    }

    /** What is no higher than a line stands before the first, what is higher before all. */
    private double aboveLead(Figure before) {
        double first = words.isEmpty() ? 0 : words.getFirst().pitch();
        double high = before.height() <= first ? first : height();
        double above = before.height() <= first ? (height() - inner()) / 2 : 0;
        return above + (high - before.height()) / 2;
    }

    private static Rectangle paper(Sheet sheet, Box box, Easel easel) {
        Rectangle paper = Frames.filled(box, easel.measures().corner(), sheet.fill());
        paper.setStroke(sheet.edge());
        paper.setStrokeWidth(easel.measures().line());
        return paper;
    }
}
