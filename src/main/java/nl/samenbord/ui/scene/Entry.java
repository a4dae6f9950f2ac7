package nl.samenbord.ui.scene;

import javafx.scene.Node;

import nl.samenbord.ui.grid.Passage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing of a list: words, what stands before them and what stands at their right. All of a list
 * begin equally far from the left.
 */
record Entry(
        @Nullable Figure lead,
        double indent,
        List<Passage> words,
        double width,
        @Nullable Figure side) {
    Entry {
        words = List.copyOf(words);
    }

    double height() {
        double beside = side == null ? 0 : side.height();
        double before = lead == null ? 0 : lead.height();
        return Math.max(wordsHeight(), Math.max(beside, before));
    }

    private double wordsHeight() {
        return words.stream().mapToDouble(Passage::height).sum();
    }

    /** Its parts, each as high as this at most; one that goes on says so. */
    List<Entry> cut(double most, Passage goesOn) {
        if (wordsHeight() <= most) {
            return List.of(this);
        }
        List<Entry> parts = new ArrayList<>();
        List<Passage> part = new ArrayList<>();
        double used = 0;
        List<Passage> lines = words.stream().flatMap(Entry::lines).toList();
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i);
            boolean last = i + 1 == lines.size();
            double after = last ? 0 : goesOn.height();
            if (!part.isEmpty() && used + line.height() + after > most) {
                part.add(goesOn);
                parts.add(part(part, parts.isEmpty()));
                part = new ArrayList<>();
                used = 0;
            }
            part.add(line);
            used += line.height();
        }
        parts.add(part(part, parts.isEmpty()));
        return parts;
    }

    private static Stream<Passage> lines(Passage passage) {
        return Stream.iterate(0, i -> i < passage.lines().size(), i -> i + 1)
                .map(i -> passage.part(i, i + 1));
    }

    private Entry part(List<Passage> lines, boolean first) {
        return new Entry(first ? lead : null, indent, lines, width, first ? side : null);
    }

    /** Drawn with its left upper corner here; all of it halfway its height. */
    List<Node> at(double x, double y, Easel easel) {
        List<Node> nodes = new ArrayList<>();
        double high = height();
        if (lead != null) {
            nodes.add(lead.at(x, y + (high - lead.height()) / 2));
        }
        if (side != null) {
            nodes.add(side.at(x + width - side.width(), y + (high - side.height()) / 2));
        }
        double room =
                width - indent - (side == null ? 0 : side.width() + easel.measures().margin());
        double top = y + (high - wordsHeight()) / 2;
        for (Passage passage : words) {
            nodes.addAll(easel.write(passage, x + indent, top, room));
            top += passage.height();
        }
        return nodes;
    }
}
