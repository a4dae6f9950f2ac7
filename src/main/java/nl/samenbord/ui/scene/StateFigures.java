package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;

import nl.samenbord.board.Progress;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;

/**
 * How far something came, as a shape and a colour of its own: a full round with a tick, a round
 * that is half full, an empty one with a line through it, a dashed one.
 */
final class StateFigures {
    private static final double THICK = 0.1;

    private final Easel easel;

    StateFigures(Easel easel) {
        this.easel = easel;
    }

    /** How wide each of them is beside words in this style. */
    double width(Style style) {
        return Math.ceil(style.size());
    }

    Figure of(Progress.State state, Style style) {
        double size = width(style);
        return new Figure(size, size, () -> new Group(nodes(state, size)));
    }

    private List<Node> nodes(Progress.State state, double size) {
        double middle = size / 2;
        double thick = Math.max(THICK * size, 2 * easel.measures().line());
        double radius = middle - thick / 2;
        // keeps its corner at 0, 0 whatever is drawn
        List<Node> nodes = new ArrayList<>(List.of(Figures.nothing(size, size)));
        Circle round = new Circle(middle, middle, radius, Color.TRANSPARENT);
        round.setStrokeWidth(thick);
        round.setStroke(colour(state));
        nodes.add(round);
        switch (state) {
            case DONE -> {
                round.setFill(colour(state));
                Polyline tick =
                        new Polyline(
                                0.28 * size,
                                0.52 * size,
                                0.44 * size,
                                0.68 * size,
                                0.72 * size,
                                0.34 * size);
                tick.setStroke(Token.ON_ACCENT.colour());
                tick.setStrokeWidth(thick);
                tick.setStrokeLineCap(StrokeLineCap.ROUND);
                nodes.add(tick);
            }
            case BUSY -> {
                Arc half = new Arc(middle, middle, radius, radius, 90, 180);
                half.setType(ArcType.CHORD);
                half.setFill(colour(state));
                nodes.add(half);
            }
            case STOPPED -> {
                double far = radius * Math.sqrt(0.5);
                Line line = new Line(middle - far, middle + far, middle + far, middle - far);
                line.setStroke(colour(state));
                line.setStrokeWidth(thick);
                nodes.add(line);
            }
            case NEW -> round.getStrokeDashArray().setAll(2 * thick, 2 * thick);
        }
        return nodes;
    }

    private static Color colour(Progress.State state) {
        return switch (state) {
            case DONE -> Token.ACCENT.colour();
            case BUSY -> Token.WARNING.colour();
            case STOPPED -> Token.DANGER.colour();
            case NEW -> Token.INK.colour();
        };
    }
}
