package nl.samenbord.ui.grid;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Givens;
import nl.samenbord.board.Template;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;

/**
 * What was chosen for columns and rows, beside their heads: a sign and a word. A row's stands at
 * the right of the grid, under what was asked; a column's under its name.
 */
final class AnswerBands {
    private final Template template;
    private final Givens givens;
    private final Measures measures;
    private final Pen pen;
    private final List<Ask> ofColumns;
    private final List<Ask> ofRows;

    AnswerBands(Board board, Measures measures, Pen pen) {
        template = board.template();
        givens = new Givens(board);
        this.measures = measures;
        this.pen = pen;
        ofColumns = chosen(Ask.Of.COLUMN);
        ofRows = chosen(Ask.Of.ROW);
    }

    /** Of choices alone: other answers are too long to stand beside a head. */
    private List<Ask> chosen(Ask.Of of) {
        return givens.asked(of).stream()
                .filter(ask -> ask.sort() instanceof Ask.Sort.Choice && givens.isAnyGiven(ask))
                .toList();
    }

    Template template() {
        return template;
    }

    boolean isEmpty() {
        return ofColumns.isEmpty() && ofRows.isEmpty();
    }

    /** The width at the right of the grid. */
    double beside() {
        return ofRows.stream().mapToDouble(ask -> wide(ask) + measures.gap()).sum();
    }

    HeadRoom room() {
        double least = ofRows.stream().mapToDouble(ask -> name(ask).height()).max().orElse(0);
        double below = ofColumns.size() * line();
        double widest = ofColumns.stream().mapToDouble(this::widest).max().orElse(0);
        return new HeadRoom(
                least == 0 ? 0 : least + measures.padding(),
                below,
                widest == 0 ? 0 : widest + 2 * measures.padding());
    }

    private double line() {
        return pen.line("0", measures.strong()).height() + measures.padding();
    }

    private double wide(Ask ask) {
        double longest = 0;
        for (String word : Names.plain(ask.name()).split(" ", -1)) {
            longest = Math.max(longest, pen.width(word, measures.strong()));
        }
        return Math.ceil(Math.max(longest, widest(ask))) + 2 * measures.padding();
    }

    private double widest(Ask ask) {
        return ask.sort() instanceof Ask.Sort.Choice choice
                ? choice.options().stream()
                        .mapToDouble(o -> said(o.words()).widest())
                        .max()
                        .orElse(0)
                : 0;
    }

    private Passage said(String words) {
        return pen.line(Names.plain(words), measures.strong());
    }

    private Passage name(Ask ask) {
        return pen.set(Names.plain(ask.name()), measures.strong(), wide(ask));
    }

    /** Beside these heads; the grid itself ends at this right edge. */
    List<Node> at(GridGeometry places, double right) {
        List<Node> nodes = new ArrayList<>();
        for (GridGeometry.Head head : places.columnHeads()) {
            Column column = template.columns().get(head.place());
            double y = head.box().bottom();
            for (Ask ask : ofColumns) {
                Box box = new Box(head.box().x(), y, head.box().width(), line());
                write(ask, column.id(), box, nodes);
                y += line();
            }
        }
        double x = right + measures.gap();
        for (Ask ask : ofRows) {
            double top = places.columnHeads().getFirst().box().y();
            double high = places.columnHeads().getFirst().box().height();
            Passage name = name(ask);
            double y = top + (high - name.height()) / 2;
            nodes.addAll(centred(name, new Box(x, y, wide(ask), name.height())));
            for (GridGeometry.Head head : places.rowHeads()) {
                Box row = new Box(x, head.box().y(), wide(ask), head.box().height());
                String of = template.rows().get(head.place()).id();
                write(ask, of, row, nodes);
            }
            x += wide(ask) + measures.gap();
        }
        return nodes;
    }

    private void write(Ask ask, String of, Box box, List<Node> nodes) {
        String words = givens.words(ask, of, moment -> moment);
        if (words.isEmpty()) {
            return;
        }
        Rectangle paper = Frames.filled(box, measures.corner(), Token.CARD.colour());
        paper.setStroke(Token.INK.colour());
        paper.setStrokeWidth(measures.line());
        nodes.add(paper);
        nodes.addAll(centred(said(words), box));
    }

    private List<Node> centred(Passage words, Box box) {
        double y = box.y() + (box.height() - words.height()) / 2;
        Color ink = Token.INK.colour();
        return pen.write(words, box.x(), y, box.width(), Pen.Align.CENTRE, ink);
    }
}
