package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import nl.samenbord.board.Ask;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Numbers in the course of time as a line: over each point its number, under it its day. Days that
 * stand too close share two lines; where that is not enough the first and the latest keep theirs.
 */
final class NumberLine {
    private static final int NOWHERE = -1;
    private static final int LINES = 2;

    private final Easel easel;
    private final Ask.Sort.Scale scale;
    private final List<Ask.Point> points;
    private final Box place;
    private final List<Integer> lines;

    /** In this place, from the lowest number at its foot to the highest. */
    NumberLine(
            Easel easel,
            Ask.Sort.Scale scale,
            List<Ask.Point> points,
            double width,
            double height) {
        this.easel = easel;
        this.scale = scale;
        this.points = List.copyOf(points);
        double pitch = pitch();
        double side = points.stream().mapToDouble(this::wide).max().orElse(0) / 2;
        double left = side + easel.pen().width("100", easel.measures().strong());
        double wide = width - left - side;
        lines = lines(left, wide);
        int used = 1 + lines.stream().mapToInt(Integer::intValue).max().orElse(0);
        place = new Box(left, 1.4 * pitch, wide, height - (1.8 + Math.max(1, used)) * pitch);
    }

    /** On which line each day stands; NOWHERE where there is no room. */
    private List<Integer> lines(double left, double wide) {
        List<Integer> found = new ArrayList<>(Collections.nCopies(points.size(), NOWHERE));
        List<Integer> order = new ArrayList<>(List.of(points.size() - 1));
        for (int i = 0; i < points.size() - 1; i++) {
            order.add(i);
        }
        for (int i : order) {
            for (int line = 0; line < LINES && found.get(i) == NOWHERE; line++) {
                if (isFree(i, line, found, left, wide)) {
                    found.set(i, line);
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean isFree(int at, int line, List<Integer> found, double left, double wide) {
        for (int i = 0; i < points.size(); i++) {
            double apart = Math.abs(along(at, left, wide) - along(i, left, wide));
            double needed = (wide(points.get(at)) + wide(points.get(i))) / 2;
            if (found.get(i) == line && apart < needed + easel.measures().margin() / 2) {
                return false;
            }
        }
        return true;
    }

    private double along(int i, double left, double wide) {
        LocalDate first = points.getFirst().day();
        long all = ChronoUnit.DAYS.between(first, points.getLast().day());
        long since = ChronoUnit.DAYS.between(first, points.get(i).day());
        return left + (all == 0 ? 0.5 : (double) since / all) * wide;
    }

    private Passage day(Ask.Point point) {
        return easel.pen().line(easel.texts().shortDay(point.day()), easel.measures().body());
    }

    private double wide(Ask.Point point) {
        return day(point).widest();
    }

    private double pitch() {
        return easel.pen().line("0", easel.measures().strong()).pitch();
    }

    Figure figure(int goal) {
        double width = place.right() + place.x();
        return new Figure(width, high(), () -> drawn(width, goal));
    }

    private Group drawn(double width, int goal) {
        List<Node> nodes = new ArrayList<>(List.of(Figures.nothing(width, high())));
        level(scale.lowest(), nodes);
        level(scale.highest(), nodes);
        if (goal > 0) {
            goal(goal, nodes);
        }
        double numbers = Double.MAX_VALUE;
        for (int i = points.size() - 1; i >= 0; i--) {
            if (i > 0) {
                nodes.add(stroke(at(i - 1), at(i)));
            }
            numbers = named(i, goal, numbers, nodes);
        }
        return new Group(nodes);
    }

    private double high() {
        int used = 1 + lines.stream().mapToInt(Integer::intValue).max().orElse(0);
        return place.bottom() + (0.4 + Math.max(1, used)) * pitch();
    }

    private record At(double x, double y) {}

    private At at(int i) {
        return new At(along(i, place.x(), place.width()), y(points.get(i).number()));
    }

    private double y(int number) {
        double part = (double) (number - scale.lowest()) / (scale.highest() - scale.lowest());
        return place.bottom() - Math.clamp(part, 0, 1) * place.height();
    }

    private void level(int number, List<Node> nodes) {
        Line line = new Line(place.x(), y(number), place.right(), y(number));
        line.setStroke(Token.LINE.colour());
        line.setStrokeWidth(easel.measures().line());
        nodes.add(line);
        Passage words = easel.pen().line(Integer.toString(number), easel.measures().strong());
        double y = y(number) - words.height() / 2;
        nodes.addAll(write(words, 0, y, words.widest(), Token.INK.colour()));
    }

    private void goal(int goal, List<Node> nodes) {
        Line line = new Line(place.x(), y(goal), place.right(), y(goal));
        line.setStroke(Token.ACCENT.colour());
        line.setStrokeWidth(2 * easel.measures().line());
        line.getStrokeDashArray().setAll(6 * easel.measures().line(), 6 * easel.measures().line());
        nodes.add(line);
        String words = easel.texts().of("room.filled.goal", goal);
        Passage said = easel.pen().line(words, easel.measures().strong());
        nodes.addAll(
                write(said, place.x(), y(goal) - said.height(), said.widest(), Token.INK.colour()));
    }

    private Line stroke(At from, At to) {
        Line line = new Line(from.x(), from.y(), to.x(), to.y());
        line.setStroke(Token.ACCENT.colour());
        line.setStrokeWidth(3 * easel.measures().line());
        return line;
    }

    /** The point, its day and its number, if that ends before the one at its right begins. */
    private double named(int i, int goal, double numbers, List<Node> nodes) {
        At at = at(i);
        double size = 0.35 * easel.measures().strong().size();
        nodes.add(new Circle(at.x(), at.y(), size, Token.ACCENT.colour()));
        Color ink = Token.INK.colour();
        if (lines.get(i) != NOWHERE) {
            Passage when = day(points.get(i));
            double y = place.bottom() + size + lines.get(i) * pitch();
            nodes.addAll(write(when, at.x() - when.widest() / 2, y, when.widest(), ink));
        }
        String number = Integer.toString(points.get(i).number());
        Passage figure = easel.pen().line(number, easel.measures().strong());
        double from = at.x() - figure.widest() / 2;
        if (from + figure.widest() > numbers) {
            return numbers;
        }
        double above = at.y() - size - figure.height();
        boolean crossed = goal > 0 && above < y(goal) && y(goal) < at.y() - size;
        double y = crossed ? at.y() + size : above;
        nodes.addAll(write(figure, from, y, figure.widest(), ink));
        return from - easel.measures().gap();
    }

    private List<Node> write(Passage words, double x, double y, double width, Color ink) {
        return easel.pen().write(words, x, y, width, Pen.Align.CENTRE, ink);
    }
}
