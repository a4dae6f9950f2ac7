package nl.samenbord.ui.grid;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;

/** The question of the chosen cell along the bottom; as high for one cell as for another. */
final class QuestionBar {
    private static final int MOST_LINES = 2;

    private final Template template;
    private final Measures measures;
    private final Pen pen;
    private final double width;
    private final double height;

    QuestionBar(Template template, Measures measures, Pen pen) {
        this.template = template;
        this.measures = measures;
        this.pen = pen;
        width = measures.width() - 2 * measures.margin();
        height = highest();
    }

    double height() {
        return height;
    }

    private double highest() {
        double highest = pen.line("H", measures.question()).height();
        for (Cell cell : template.cells()) {
            Passage question = question(cell);
            if (question.lines().size() <= MOST_LINES) {
                highest = Math.max(highest, question.height());
            }
        }
        return highest;
    }

    private Passage question(Cell cell) {
        return pen.even(template.question(cell), measures.question(), width);
    }

    /** The bar for this cell. */
    List<Node> at(Cell chosen) {
        double x = measures.margin();
        double y = measures.height() - measures.margin() - height;
        List<Node> nodes = new ArrayList<>();
        Passage question = question(chosen);
        double last = 0;
        double below = y;
        // a longer question is read in the scene of its cell
        if (!template.question(chosen).isEmpty() && question.lines().size() <= MOST_LINES) {
            nodes.addAll(pen.write(question, x, y, width, Pen.Align.LEFT, Token.INK.colour()));
            last = pen.width(question.lines().getLast(), measures.question());
            below = y + question.height() - question.pitch();
        }
        for (String place : List.of(Names.of(template, chosen), Names.brief(template, chosen))) {
            List<Node> aside = aside(place, last, below, question.pitch());
            if (!aside.isEmpty()) {
                nodes.addAll(aside);
                break;
            }
        }
        return nodes;
    }

    /** At the right of the question's last line, or below it; nothing where there is no room. */
    private List<Node> aside(String text, double last, double y, double pitch) {
        Passage words = pen.line(text, measures.strong());
        Color ink = Token.INK.colour();
        double x = measures.margin();
        double bottom = measures.height() - measures.margin();
        if (last + words.widest() + 2 * measures.gap() <= width) {
            double middle = y + (pitch - words.pitch()) / 2;
            return pen.write(words, x, middle, width, Pen.Align.RIGHT, ink);
        }
        boolean below = y + pitch + words.pitch() <= bottom + 1 && words.widest() <= width;
        return below ? pen.write(words, x, y + pitch, width, Pen.Align.LEFT, ink) : List.of();
    }
}
