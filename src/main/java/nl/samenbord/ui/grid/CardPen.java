package nl.samenbord.ui.grid;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;

/** Draws cards of one width with light nodes. */
final class CardPen {
    private static final Color INK = Token.INK.colour();

    private final Measures measures;
    private final Pen pen;
    private final double width;
    private final Color frame;

    CardPen(Measures measures, Pen pen, double width, Color frame) {
        this.measures = measures;
        this.pen = pen;
        this.width = width;
        this.frame = frame;
    }

    /** The card with its left upper corner at 0, 0. */
    Node draw(Card card) {
        List<Node> nodes = new ArrayList<>();
        double padding = card.padding();
        double y = 0;
        Box box = new Box(0, 0, width, card.height());
        if (card.framed()) {
            Rectangle around = Frames.filled(box, measures.corner(), Token.CARD.colour());
            around.setStroke(frame);
            around.setStrokeWidth(2 * measures.line());
            nodes.add(around);
            box = box.inset(padding);
            y = padding;
        } else {
            // only what is seen of the shadow is drawn: filling a round corner twice costs twice
            double deep = Math.min(card.height(), 2 * measures.corner());
            Box below = new Box(0, card.height() - deep, width, deep + measures.line());
            nodes.add(Frames.filled(below, measures.corner(), Token.LINE.colour()));
        }
        for (Sheet sheet : card.sheets()) {
            double height = sheet.height(padding);
            sheet(sheet, new Box(box.x(), y, box.width(), height), nodes);
            y += height + padding;
        }
        return new Group(nodes);
    }

    private void sheet(Sheet sheet, Box box, List<Node> nodes) {
        double barWidth = Math.min(box.width(), measures.padding() + 2 * measures.corner());
        Box bar = new Box(box.x(), box.y(), barWidth, box.height());
        nodes.add(Frames.filled(bar, measures.corner(), sheet.edge()));
        Rectangle paper =
                Frames.filled(
                        new Box(
                                box.x() + measures.padding(),
                                box.y(),
                                box.width() - measures.padding(),
                                box.height()),
                        measures.corner(),
                        sheet.fill());
        nodes.add(paper);
        double left = box.x() + 2.5 * measures.padding();
        double room = box.width() - 4 * measures.padding();
        double y = box.y() + measures.padding();
        for (Strip strip : sheet.strips()) {
            Box place = new Box(left, y, room, strip.height());
            switch (strip) {
                case Strip.Words words -> nodes.addAll(write(words.line(), place));
                case Strip.Rule _ -> nodes.add(rule(place, sheet.edge()));
                case Strip.Sign sign -> sign(sign, place, nodes);
                case Strip.Dots dots -> dots(dots, place, nodes);
            }
            y += strip.height();
        }
    }

    private List<Node> write(Passage words, Box place) {
        return pen.write(words, place.x(), place.y(), place.width(), Pen.Align.LEFT, INK);
    }

    private Node rule(Box place, Color colour) {
        double y = place.y() + place.height() / 2;
        Line line = new Line(place.x(), y, place.right(), y);
        line.setStroke(colour);
        line.setStrokeWidth(measures.line());
        return line;
    }

    private void sign(Strip.Sign sign, Box place, List<Node> nodes) {
        double size = Math.ceil(measures.body().size() * 0.72);
        Shape mark = Mark.of(sign.shape(), size, Color.TRANSPARENT, INK);
        mark.setStrokeWidth(1.5 * measures.line());
        mark.relocate(place.x(), place.y() + (sign.words().pitch() - size) / 2);
        nodes.add(mark);
        double beside = sign.words().style().size();
        Box words = new Box(place.x() + beside, place.y(), place.width() - beside, 0);
        nodes.addAll(write(sign.words(), words));
    }

    private void dots(Strip.Dots dots, Box place, List<Node> nodes) {
        double size = DotLines.dotSize(measures);
        double x = place.x();
        for (Strip.Figure figure : dots.figures()) {
            int drawn = dots.all() ? figure.dots() : Math.min(figure.dots(), 1);
            for (int i = 0; i < drawn; i++) {
                double middle = x + (i * 1.15 + 0.5) * size;
                double y = place.y() + place.height() / 2;
                nodes.add(new Circle(middle, y, size / 2, Token.DOT.colour()));
            }
            x += DotLines.dotsWidth(figure.dots(), dots.all(), measures);
            Box words = new Box(x, place.y(), figure.words().widest(), place.height());
            nodes.addAll(write(figure.words(), words));
            x += figure.words().widest() + 2 * measures.gap();
        }
    }
}
