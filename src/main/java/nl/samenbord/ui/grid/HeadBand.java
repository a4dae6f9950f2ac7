package nl.samenbord.ui.grid;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;

/** The head of a screen, on the colour of its column. */
final class HeadBand {
    private static final Color WHITE = Token.ON_ACCENT.colour();

    private final Measures measures;
    private final Pen pen;
    private final double width;
    private final List<Node> words = new ArrayList<>();
    private double y;

    HeadBand(Measures measures, Pen pen) {
        this.measures = measures;
        this.pen = pen;
        width = measures.width() - 2 * measures.margin();
        y = measures.gap();
    }

    void line(String text, Style style) {
        Passage passage = pen.even(text, style, width);
        words.addAll(pen.write(passage, measures.margin(), y, width, Pen.Align.LEFT, WHITE));
        y += passage.height();
    }

    /** Two texts on one line, or under each other where they don't fit. */
    void line(String left, Style style, String right, Style smaller) {
        Passage aside = pen.line(right, smaller);
        double top = y;
        line(left, style);
        Passage main = pen.even(left, style, width);
        double used = pen.width(main.lines().getLast(), style);
        if (right.isEmpty()) {
            return;
        }
        if (main.lines().size() == 1 && used + aside.widest() + 2 * measures.gap() <= width) {
            double onBaseline = top + main.baseline() - aside.baseline();
            words.addAll(
                    pen.write(aside, measures.margin(), onBaseline, width, Pen.Align.RIGHT, WHITE));
        } else {
            line(right, smaller);
        }
    }

    double height() {
        return y + measures.gap();
    }

    Group on(Color colour) {
        Rectangle ground = new Rectangle(measures.width(), height(), colour);
        Group band = new Group(ground);
        band.getChildren().addAll(words);
        return band;
    }
}
