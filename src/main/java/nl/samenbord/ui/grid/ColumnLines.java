package nl.samenbord.ui.grid;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of one column: row name, question, and a figure for each voice. */
final class ColumnLines {
    private static final Color INK = Token.INK.colour();

    private final Template template;
    private final int column;
    private final Measures measures;
    private final Pen pen;
    private final List<Voice> voices;
    private final Style asked;
    private final double chip;
    private final double names;
    private final double questions;

    ColumnLines(Template template, int column, Measures measures, Pen pen, List<Voice> voices) {
        this.template = template;
        this.column = column;
        this.measures = measures;
        this.pen = pen;
        this.voices = voices;
        asked = new Style(measures.question().size(), false);
        chip = pen.width("000", measures.strong()) + 2 * measures.padding();
        names = nameWidth();
        double figures = voices.size() * (chip + measures.gap());
        questions = width() - names - figures - 2 * measures.margin();
    }

    double width() {
        return measures.width() - 2 * measures.margin();
    }

    /** As narrow as they can be without hyphens, up to a quarter of the screen. */
    private double nameWidth() {
        List<Double> widths =
                IntStream.rangeClosed(8, 45).mapToObj(i -> width() * i / 100).toList();
        return widths.stream()
                .filter(w -> w <= width() / 4 && allNames(w).noneMatch(Passage::folded))
                .filter(w -> allNames(w).noneMatch(Passage::torn))
                .findFirst()
                .or(() -> widths.stream().filter(this::hyphensHelp).findFirst())
                .orElse(widths.getLast());
    }

    private boolean hyphensHelp(double width) {
        return allNames(width).noneMatch(name -> name.torn() || name.lines().size() > 2);
    }

    private Stream<Passage> allNames(double width) {
        return template.rows().stream()
                .map(row -> pen.set(row.name(), measures.strong(), width));
    }

    private Passage name(int row) {
        return pen.set(template.rows().get(row).name(), measures.strong(), names);
    }

    private Passage question(int row) {
        return pen.set(template.question(new Cell(column, row)), asked, questions);
    }

    double height(List<Integer> rows) {
        return rows.stream()
                .mapToDouble(
                        row ->
                                Math.max(name(row).height(), question(row).height())
                                        + 2 * measures.padding())
                .sum();
    }

    /** As few pages as can be, about equally full; rows by their place from 0. */
    List<List<Integer>> pages(double room) {
        List<Integer> all = IntStream.range(0, template.rows().size()).boxed().toList();
        for (int pages = 1; ; pages++) {
            int most = (all.size() + pages - 1) / pages;
            List<List<Integer>> cut = new ArrayList<>();
            for (int from = 0; from < all.size(); from += most) {
                cut.add(all.subList(from, Math.min(from + most, all.size())));
            }
            if (most == 1 || cut.stream().allMatch(rows -> height(rows) <= room)) {
                return cut;
            }
        }
    }

    void write(int row, Box box, List<Node> nodes) {
        middle(name(row), box.x(), names, box, Pen.Align.LEFT, nodes);
        double left = box.x() + names + measures.margin();
        middle(question(row), left, questions, box, Pen.Align.LEFT, nodes);
    }

    /** One figure per voice, on its colour; none where nobody wrote. */
    void figures(Cell cell, Counts counts, Box box, List<Node> nodes) {
        double high = 1.3 * measures.question().size();
        double x = box.right() - voices.size() * (chip + measures.gap()) + measures.gap();
        for (Voice voice : voices) {
            int count =
                    template.kinds().stream()
                            .mapToInt(kind -> counts.in(cell, voice.id(), kind.id()))
                            .sum();
            if (counts.in(cell) > 0) {
                double y = box.y() + (box.height() - high) / 2;
                Rectangle paper =
                        Frames.filled(
                                new Box(x, y, chip, high),
                                measures.corner(),
                                Color.web(voice.colour()));
                paper.setStroke(Color.web(voice.edge()));
                paper.setStrokeWidth(measures.line());
                nodes.add(paper);
                Passage figure = pen.line(Integer.toString(count), measures.strong());
                middle(figure, x, chip, box, Pen.Align.CENTRE, nodes);
            }
            x += chip + measures.gap();
        }
    }

    private void middle(
            Passage words, double x, double width, Box box, Pen.Align align, List<Node> nodes) {
        double y = box.y() + (box.height() - words.height()) / 2;
        nodes.addAll(pen.write(words, x, y, width, align, INK));
    }
}
