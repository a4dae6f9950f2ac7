package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import nl.samenbord.board.years.DreamLine;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;

import java.util.ArrayList;
import java.util.List;

/** The number towards the dream as a line over the years, each number at its point. */
final class DreamFigure {
    private static final int MOST = 10;

    /** More points than this leave no room for their years; the last ones are shown. */
    private static final int MOST_YEARS = 6;

    private final Easel easel;
    private final List<DreamLine.Point> points;

    DreamFigure(Easel easel, DreamLine line) {
        this.easel = easel;
        List<DreamLine.Point> all = line.points();
        points = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
    }

    /** What it shows, in words, and under them the line, as high as there is room. */
    Entry entry(double head) {
        String how = easel.texts().of("dream.line.how");
        Passage words = easel.pen().even(how, easel.measures().body(), easel.width());
        double top = head + easel.measures().margin();
        double high = easel.below(top, true).height() - words.height() - easel.measures().gap();
        Figure chart = new Figure(easel.width(), high, () -> new Group(chart(high)));
        return Entry.of(List.of(words), easel.width()).over(chart);
    }

    private List<Node> chart(double high) {
        List<Node> nodes = new ArrayList<>(List.of(Figures.nothing(easel.width(), high)));
        double line = easel.pen().line("0", easel.measures().strong()).height();
        double thick = 3 * easel.measures().line();
        double top = line;
        double bottom = high - 2.4 * line;
        for (int number : new int[] {1, MOST}) {
            double y = y(number, top, bottom);
            Line rule = new Line(x(-1), y, easel.width(), y);
            rule.setStroke(Token.LINE.colour());
            rule.setStrokeWidth(easel.measures().line());
            nodes.add(rule);
            write(nodes, Integer.toString(number), x(-1) / 2, y - line / 2);
        }
        for (int i = 1; i < points.size(); i++) {
            Line way =
                    new Line(
                            x(i - 1),
                            y(points.get(i - 1).number(), top, bottom),
                            x(i),
                            y(points.get(i).number(), top, bottom));
            way.setStroke(Token.ACCENT.colour());
            way.setStrokeWidth(thick);
            nodes.add(way);
        }
        for (int i = 0; i < points.size(); i++) {
            DreamLine.Point point = points.get(i);
            double y = y(point.number(), top, bottom);
            if (point.goal() > 0 && point.goal() != point.number()) {
                double wanted = y(point.goal(), top, bottom);
                nodes.add(round(x(i), wanted, thick, Color.WHITE));
                write(nodes, Integer.toString(point.goal()), beside(i, line), wanted - line / 2);
            }
            nodes.add(round(x(i), y, thick, Token.ACCENT.colour()));
            write(nodes, Integer.toString(point.number()), x(i), y + 2.5 * thick);
            write(nodes, when(i), x(i), high - line);
        }
        return nodes;
    }

    /** At the right of a point, where neither line nor point is. */
    private double beside(int place, double line) {
        return x(place) + line;
    }

    private String when(int place) {
        DreamLine.Point point = points.get(place);
        if (point.date() == null) {
            return "–";
        }
        String day = new Days(easel.texts()).date(point.date(), Days.NONE);
        double room = x(1) - x(0) - easel.measures().gap();
        boolean fits = easel.pen().width(day, easel.measures().strong()) <= room;
        return fits ? day : Integer.toString(point.date().getYear());
    }

    /** The middle of the room of a point; of -1 the right end of the numbers at the side. */
    private double x(int place) {
        double left = 2.5 * easel.measures().margin();
        double room = easel.width() - left;
        return place < 0 ? left : left + room * (2 * place + 1) / (2.0 * points.size());
    }

    private static double y(int number, double top, double bottom) {
        return bottom - (bottom - top) * (number - 1) / (MOST - 1.0);
    }

    private Circle round(double x, double y, double thick, Color fill) {
        Circle point = new Circle(x, y, 2.2 * thick, fill);
        point.setStroke(Token.ACCENT.colour());
        point.setStrokeWidth(thick);
        return point;
    }

    private void write(List<Node> nodes, String words, double middle, double top) {
        Passage passage = easel.pen().line(words, easel.measures().strong());
        double wide = passage.widest();
        nodes.addAll(
                easel.pen()
                        .write(
                                passage,
                                middle - wide / 2,
                                top,
                                wide,
                                Pen.Align.CENTRE,
                                Token.INK.colour()));
    }
}
