package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;

import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Short words in several scripts, one after another with a point between: none is broken, and each
 * keeps its own direction.
 */
final class Terms {
    private static final String POINT = "·";

    private final Easel easel;
    private final Style style;
    private final double width;
    private final double apart;
    private final double pitch;
    private final double baseline;
    private final List<List<Passage>> lines = new ArrayList<>();

    Terms(Easel easel, List<String> words, Style style, double width) {
        this.easel = easel;
        this.style = style;
        this.width = width;
        apart = easel.pen().width(" " + POINT + " ", style);
        double used = 0;
        for (String word : words) {
            Passage term = easel.pen().line(word, style);
            if (lines.isEmpty() || used + term.widest() > width) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(term);
            used += term.widest() + apart;
        }
        // one line stands as far below the other whatever it is written in
        pitch = highest(lines, Passage::pitch);
        baseline = highest(lines, Passage::baseline);
    }

    private static double highest(List<List<Passage>> lines, ToDoubleFunction<Passage> of) {
        return lines.stream().flatMap(List::stream).mapToDouble(of).max().orElse(0);
    }

    double height() {
        return lines.size() * pitch;
    }

    Figure figure() {
        return new Figure(width, height(), () -> new Group(at(0, 0)));
    }

    List<Node> at(double left, double top) {
        List<Node> nodes = new ArrayList<>();
        Passage point = easel.pen().line(POINT, style);
        double y = top;
        for (List<Passage> line : lines) {
            double x = left;
            for (int i = 0; i < line.size(); i++) {
                Passage term = line.get(i);
                nodes.addAll(easel.write(term, x, y + baseline - term.baseline(), term.widest()));
                x += term.widest();
                if (i + 1 < line.size()) {
                    double middle = x + (apart - point.widest()) / 2;
                    nodes.addAll(
                            easel.write(
                                    point,
                                    middle,
                                    y + baseline - point.baseline(),
                                    point.widest()));
                }
                x += apart;
            }
            y += pitch;
        }
        return nodes;
    }
}
