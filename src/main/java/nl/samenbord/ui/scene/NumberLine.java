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
import java.util.List;

/**
 * Numbers in the course of time as a line: over each point its number, under it its day. Where days
 * stand too close to be read, the latest keep theirs.
 */
final class NumberLine {
    private final Easel easel;
    private final Ask.Sort.Scale scale;
    private final List<Ask.Point> points;
    private final Box place;

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
        place = new Box(left, 1.4 * pitch, width - left - side, height - 2.8 * pitch);
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
        Room room = new Room(Double.MAX_VALUE, Double.MAX_VALUE);
        for (int i = points.size() - 1; i >= 0; i--) {
            if (i > 0) {
                nodes.add(stroke(at(i - 1), at(i)));
            }
            room = named(i, room, nodes);
        }
        return new Group(nodes);
    }

    private double high() {
        return place.bottom() + 1.4 * pitch();
    }

    private record At(double x, double y) {}

    private At at(int i) {
        LocalDate first = points.getFirst().day();
        long all = ChronoUnit.DAYS.between(first, points.getLast().day());
        long since = ChronoUnit.DAYS.between(first, points.get(i).day());
        double part = all == 0 ? 0.5 : (double) since / all;
        return new At(place.x() + part * place.width(), y(points.get(i).number()));
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

    /** From where on there stand days already, and numbers. */
    private record Room(double days, double numbers) {}

    /** The point, and its words where they end before what stands at their right. */
    private Room named(int i, Room room, List<Node> nodes) {
        At at = at(i);
        double size = 0.35 * easel.measures().strong().size();
        nodes.add(new Circle(at.x(), at.y(), size, Token.ACCENT.colour()));
        Passage when = day(points.get(i));
        Color ink = Token.INK.colour();
        double gap = easel.measures().gap();
        double days = room.days();
        double left = at.x() - when.widest() / 2;
        if (left + when.widest() <= days) {
            nodes.addAll(write(when, left, place.bottom() + size, when.widest(), ink));
            days = left - gap;
        }
        String number = Integer.toString(points.get(i).number());
        Passage figure = easel.pen().line(number, easel.measures().strong());
        double above = at.y() - size - figure.height();
        double from = at.x() - figure.widest() / 2;
        if (from + figure.widest() > room.numbers()) {
            return new Room(days, room.numbers());
        }
        nodes.addAll(write(figure, from, above, figure.widest(), ink));
        return new Room(days, from - gap);
    }

    private List<Node> write(Passage words, double x, double y, double width, Color ink) {
        return easel.pen().write(words, x, y, width, Pen.Align.CENTRE, ink);
    }
}
