package nl.samenbord.ui.grid;

import javafx.scene.Node;

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
        aside(Names.of(template, chosen), last, below, question.pitch(), nodes);
        return nodes;
    }

    private void aside(String text, double last, double y, double pitch, List<Node> nodes) {
        Passage words = pen.line(text, measures.strong());
        double x = measures.margin();
        double bottom = measures.height() - measures.margin();
        boolean beside = last + words.widest() + 2 * measures.gap() <= width;
        if (beside) {
            double middle = y + (pitch - words.pitch()) / 2;
            nodes.addAll(pen.write(words, x, middle, width, Pen.Align.RIGHT, Token.INK.colour()));
        } else if (y + pitch + words.pitch() <= bottom + 1) {
            nodes.addAll(pen.write(words, x, y + pitch, width, Pen.Align.LEFT, Token.INK.colour()));
        }
    }
}
