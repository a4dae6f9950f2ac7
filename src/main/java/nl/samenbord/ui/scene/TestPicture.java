package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Frames;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;

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
        List<Node> nodes = new ArrayList<>(edges());
        HeadBand head = easel.head(easel.texts().of("scene.test"));
        nodes.add(head.onPaper());
        double y = head.height() + easel.measures().gap();
        y = line(easel.texts().of("scene.test.far"), y, true, nodes);
        y = line(easel.texts().of("scene.test.near"), y, false, nodes);
        y = line(easel.texts().of("scene.test.edges"), y, false, nodes);
        chips(board, y + easel.measures().margin(), nodes);
        return new Drawn(nodes, 1);
    }

    private double line(String words, double y, boolean far, List<Node> nodes) {
        Passage line =
                easel.pen()
                        .even(words, far ? easel.plain() : easel.measures().body(), easel.width());
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

    private void chips(Board board, double top, List<Node> nodes) {
        List<Column> columns = board.template().columns();
        List<Voice> voices = board.template().voices();
        double x = easel.measures().margin();
        double y = top;
        for (int i = 0; i < columns.size() + voices.size(); i++) {
            boolean column = i < columns.size();
            String name = column ? columns.get(i).name() : voices.get(i - columns.size()).name();
            Passage words = easel.pen().line(Names.plain(name), easel.measures().strong());
            double wide = words.widest() + 4 * easel.measures().padding();
            double high = words.height() + 2 * easel.measures().padding();
            if (i == columns.size()
                    || x + wide > easel.measures().width() - easel.measures().margin()) {
                x = easel.measures().margin();
                y += high + easel.measures().gap();
            }
            if (y + high > easel.measures().height() - easel.measures().margin()) {
                return;
            }
            String fill =
                    column ? columns.get(i).colour() : voices.get(i - columns.size()).colour();
            nodes.add(
                    Frames.filled(
                            new Box(x, y, wide, high), easel.measures().corner(), Color.web(fill)));
            Color ink = (column ? Token.ON_ACCENT : Token.INK).colour();
            double lower = y + easel.measures().padding();
            nodes.addAll(easel.pen().write(words, x, lower, wide, Pen.Align.CENTRE, ink));
            x += wide + easel.measures().gap();
        }
    }
}
