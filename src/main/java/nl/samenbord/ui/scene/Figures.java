package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Template;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;

/** The small drawings that stand before words. */
final class Figures {
    private final Easel easel;

    Figures(Easel easel) {
        this.easel = easel;
    }

    /** A number on a round of this colour. */
    Figure number(int number, Style style, Color fill, Color ink) {
        Passage digits = easel.pen().line(Integer.toString(number), bold(style));
        double size = Math.ceil(Math.max(1.35 * style.size(), digits.widest() + style.size() / 2));
        return new Figure(
                size,
                size,
                () -> {
                    Circle round = new Circle(size / 2, size / 2, size / 2, fill);
                    double y = (size - digits.height()) / 2;
                    List<Node> nodes = new ArrayList<>(List.of(round));
                    nodes.addAll(easel.pen().write(digits, 0, y, size, Pen.Align.CENTRE, ink));
                    return new Group(nodes);
                });
    }

    /** Words under each other, each in its own style. */
    Figure words(List<Passage> passages, Pen.Align align) {
        double width = passages.stream().mapToDouble(Passage::widest).max().orElse(0);
        double height = passages.stream().mapToDouble(Passage::height).sum();
        return new Figure(
                width,
                height,
                () -> {
                    // keeps its corner at 0, 0 whatever the letters cover
                    List<Node> nodes = new ArrayList<>(List.of(nothing(width, height)));
                    double y = 0;
                    for (Passage passage : passages) {
                        Color ink = Token.INK.colour();
                        nodes.addAll(easel.pen().write(passage, 0, y, width, align, ink));
                        y += passage.height();
                    }
                    return new Group(nodes);
                });
    }

    static Rectangle nothing(double width, double height) {
        return new Rectangle(width, height, Color.TRANSPARENT);
    }

    /** A point before a line. */
    Figure point(Style style, Color fill) {
        double size = Math.ceil(0.45 * style.size());
        return new Figure(size, size, () -> new Circle(size / 2, size / 2, size / 2, fill));
    }

    /** The colours of the columns beside each other, along the lower edge. */
    Node ribbon(Template template) {
        double width = easel.measures().width();
        double high = easel.measures().gap();
        double y = easel.measures().height() - high;
        int columns = template.columns().size();
        Group ribbon = new Group();
        for (int i = 0; i < columns; i++) {
            double left = Math.floor(i * width / columns);
            double right = Math.floor((i + 1) * width / columns);
            Rectangle piece = new Rectangle(left, y, right - left, high);
            piece.setFill(Color.web(template.columns().get(i).colour()));
            ribbon.getChildren().add(piece);
        }
        return ribbon;
    }

    private static Style bold(Style style) {
        return new Style(style.size(), true);
    }
}
