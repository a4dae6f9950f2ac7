package nl.samenbord.ui.facilitator.years;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import nl.samenbord.board.Board;
import nl.samenbord.board.years.DreamLine;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;

/** The number towards the dream over the years, as a line with its numbers. */
final class DreamView extends VBox {
    private static final int MOST = 10;
    private static final double HIGH = 260;
    private static final double LEFT = 40;
    private static final double AROUND = 24;
    private static final double FOOT = 46;
    private static final double POINT = 7;

    private final Parts parts;
    private final Texts texts;

    DreamView(Parts parts) {
        this.parts = parts;
        texts = parts.texts();
        getStyleClass().add("ranks");
    }

    void show(Board board) {
        List<DreamLine.Point> points = DreamLine.of(board).points();
        Label how = parts.label(texts.of("dream.line.how"), "muted");
        if (points.isEmpty()) {
            getChildren().setAll(parts.label(texts.of("dream.line.none"), "muted"));
            return;
        }
        getChildren().setAll(parts.label(texts.of("dream.line"), "list-title"), how);
        getChildren().add(new Chart(points));
        for (DreamLine.Point point : points) {
            getChildren().add(parts.label(sentence(point)));
        }
    }

    private String when(DreamLine.Point point) {
        return point.date() == null ? point.title() : texts.shortDay(point.date());
    }

    private String sentence(DreamLine.Point point) {
        String goal =
                point.goal() == 0 ? "" : ", " + texts.of("dream.line.goal") + ": " + point.goal();
        return when(point) + " · " + texts.of("dream.line.number") + ": " + point.number() + goal;
    }

    /** Lines at some numbers, and the points at equal distances. */
    private final class Chart extends Pane {
        private final List<DreamLine.Point> points;

        Chart(List<DreamLine.Point> points) {
            this.points = points;
            parts.named(this, YearsIds.DREAM, "");
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setAccessibleText(
                    String.join(". ", points.stream().map(DreamView.this::sentence).toList()));
            setMinHeight(HIGH);
            // what is drawn follows the width, not the other way round
            setMinWidth(0);
            setPrefWidth(0);
            setPrefHeight(HIGH);
            setMaxWidth(720);
            widthProperty().addListener((_, _, _) -> draw());
        }

        private void draw() {
            List<Node> nodes = new ArrayList<>();
            for (int number : new int[] {1, MOST / 2, MOST}) {
                Line rule = new Line(LEFT, y(number), getWidth() - AROUND, y(number));
                rule.setStroke(Token.MUTED.colour());
                rule.setOpacity(0.4);
                nodes.add(rule);
                nodes.add(placed(Integer.toString(number), LEFT / 2, y(number) - 10));
            }
            for (int i = 1; i < points.size(); i++) {
                Line line = new Line(x(i - 1), y(at(i - 1)), x(i), y(at(i)));
                line.setStroke(Token.ACCENT.colour());
                line.setStrokeWidth(3);
                nodes.add(line);
            }
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).goal() > 0) {
                    nodes.add(point(x(i), y(points.get(i).goal()), Color.WHITE));
                }
                nodes.add(point(x(i), y(at(i)), Token.ACCENT.colour()));
                nodes.add(placed(when(points.get(i)), x(i), HIGH - FOOT + 20));
            }
            getChildren().setAll(nodes);
        }

        private int at(int place) {
            return points.get(place).number();
        }

        private double x(int place) {
            double room = getWidth() - LEFT - AROUND;
            return LEFT + room * (2 * place + 1) / (2.0 * points.size());
        }

        private double y(int number) {
            return AROUND + (HIGH - AROUND - FOOT) * (MOST - number) / (MOST - 1.0);
        }

        private Circle point(double x, double y, Color fill) {
            Circle point = new Circle(x, y, POINT, fill);
            point.setStroke(Token.ACCENT.colour());
            point.setStrokeWidth(2);
            return point;
        }

        /** Words in the middle of a place. */
        private Label placed(String words, double middle, double top) {
            Label label = parts.label(words, "muted");
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setLayoutY(top);
            label.widthProperty()
                    .addListener((_, _, wide) -> label.setLayoutX(middle - wide.doubleValue() / 2));
            return label;
        }
    }
}
