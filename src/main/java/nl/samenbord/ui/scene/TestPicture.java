package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

import nl.samenbord.board.Board;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Measures;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the beamer stands well: its edges to the last pixel, letters for two distances, and the
 * colours that the evening will have.
 */
final class TestPicture {
    private final Easel easel;

    TestPicture(Easel easel) {
        this.easel = easel;
    }

    Drawn page(Board board) {
        Measures measures = easel.measures();
        List<Node> nodes = new ArrayList<>(edges());
        HeadBand head = easel.head(easel.texts().of("room.test"));
        nodes.add(head.onPaper());
        double y = head.height() + measures.margin();
        y = line(easel.texts().of("room.test.far"), y, easel.plain(), nodes);
        y = line(easel.texts().of("room.test.near"), y, measures.body(), nodes);
        y = line(easel.texts().of("room.test.edges"), y, measures.body(), nodes);
        Chips chips = new Chips(easel, board.template());
        Box rest = easel.below(y + measures.gap(), false);
        nodes.addAll(chips.within(rest));
        return new Drawn(nodes, 1);
    }

    private double line(String words, double y, Style style, List<Node> nodes) {
        Passage line = easel.pen().even(words, style, easel.width());
        nodes.addAll(easel.write(line, easel.measures().margin(), y, easel.width()));
        return y + line.height() + easel.measures().gap();
    }

    /** A line around all, and a point to each edge: whoever misses one sees it at once. */
    private List<Node> edges() {
        double width = easel.measures().width();
        double height = easel.measures().height();
        Rectangle around = new Rectangle(width, height, Color.TRANSPARENT);
        around.setStroke(Token.INK.colour());
        around.setStrokeType(StrokeType.INSIDE);
        around.setStrokeWidth(easel.measures().line());
        double size = 0.7 * easel.measures().margin();
        double across = width / 2;
        double down = height / 2;
        return List.of(
                around,
                point(across, 0, across - size, size, across + size, size),
                point(across, height, across - size, height - size, across + size, height - size),
                point(0, down, size, down - size, size, down + size),
                point(width, down, width - size, down - size, width - size, down + size));
    }

    private static Polygon point(double... corners) {
        Polygon point = new Polygon(corners);
        point.setFill(Token.INK.colour());
        return point;
    }
}
