package nl.samenbord.ui.grid;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;

/** One column: what it stands for, its questions, and how many notes each voice wrote to them. */
public final class ColumnView extends Pane {
    private final Measures measures;
    private final ClockFace clock;
    private final Texts texts;
    private final Pen pen;
    private final double width;

    /** An empty view of this size, its words from these texts; the clock finds its place on it. */
    public ColumnView(Measures measures, Lettering lettering, Texts texts, ClockFace clock) {
        this.measures = measures;
        this.clock = clock;
        this.texts = texts;
        pen = new Pen(lettering);
        width = measures.width() - 2 * measures.margin();
    }

    /** Shows a page of a column, the last one if there are fewer; returns the number of pages. */
    public int show(Board board, int place, int wanted) {
        Template template = board.template();
        Column column = template.columns().get(place);
        Counts counts = new Counts(board);
        HeadBand band = HeadBand.forColour(measures, pen, clock);
        band.line(column.name(), measures.title(), column.tagline(), measures.strong());
        Replies replies = new Replies(board, texts);
        String answers = replies.onColour(Ask.Of.COLUMN, column.id());
        if (!answers.isEmpty()) {
            band.line(answers, measures.strong());
        }
        Legend legend = new Legend(measures, pen, 0);
        legend.voices(Legend.voices(template, counts));
        double foot = measures.height() - measures.gap() - legend.height();
        double bottom = foot - measures.grid();
        double height = bottom - band.height();
        VoiceFigures figures = new VoiceFigures(template, counts, measures, pen);
        double room = width - figures.width() - measures.margin();
        ColumnLines lines =
                ColumnLines.calmest(
                        template,
                        row -> replies.asked(new Cell(place, row)),
                        measures,
                        pen,
                        room,
                        height);
        List<List<Integer>> pages = lines.pages(height);
        int page = Math.clamp(wanted, 0, pages.size() - 1);
        legend.right(Footer.page(texts, page, pages.size()));
        List<Node> nodes = new ArrayList<>();
        nodes.add(ground(column, band.height(), bottom));
        nodes.add(band.on(Color.web(column.colour())));
        nodes.add(legend.at(measures.margin(), foot));
        double y = band.height();
        double spare = (height - lines.height(pages.get(page))) / pages.get(page).size();
        for (int row : pages.get(page)) {
            double high = lines.height(List.of(row)) + spare;
            Box box = new Box(measures.margin(), y, width, high);
            write(lines, row, box, nodes);
            nodes.addAll(figures.at(new Cell(place, row), box));
            y += high;
            nodes.add(line(y, column));
        }
        getChildren().setAll(nodes);
        return pages.size();
    }

    private void write(ColumnLines lines, int row, Box box, List<Node> nodes) {
        middle(lines.name(row), box.x(), box, nodes);
        double left = box.x() + lines.nameWidth() + measures.margin();
        middle(lines.question(row), left, box, nodes);
    }

    private void middle(Passage words, double x, Box box, List<Node> nodes) {
        double y = box.y() + (box.height() - words.height()) / 2;
        Color ink = Token.INK.colour();
        nodes.addAll(pen.write(words, x, y, words.widest(), Pen.Align.LEFT, ink));
    }

    private Rectangle ground(Column column, double top, double bottom) {
        Rectangle ground = new Rectangle(0, top, measures.width(), bottom - top);
        ground.setFill(Color.web(column.tint()).interpolate(Color.WHITE, 0.5));
        return ground;
    }

    private Line line(double y, Column column) {
        Line line = new Line(0, y, measures.width(), y);
        line.setStroke(Color.web(column.colour()).interpolate(Color.WHITE, 0.6));
        line.setStrokeWidth(measures.line());
        return line;
    }
}
