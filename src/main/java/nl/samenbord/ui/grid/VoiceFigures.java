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

/** How many notes each voice wrote, side by side, each figure on the colour of its voice. */
final class VoiceFigures {
    private final Template template;
    private final Counts counts;
    private final Measures measures;
    private final Pen pen;
    private final List<Voice> voices;
    private final double each;

    VoiceFigures(Template template, Counts counts, Measures measures, Pen pen) {
        this.template = template;
        this.counts = counts;
        this.measures = measures;
        this.pen = pen;
        voices = Legend.voices(template, counts);
        String widest = Integer.toString(Math.max(10, counts.most()));
        each = pen.width(widest, measures.strong()) + 2 * measures.padding();
    }

    double width() {
        return voices.size() * (each + measures.grid());
    }

    /** At the right of this box, halfway its height; none where nobody wrote. */
    List<Node> at(Cell cell, Box box) {
        List<Node> nodes = new ArrayList<>();
        if (counts.in(cell) == 0) {
            return nodes;
        }
        double x = box.right() - width() + measures.grid();
        for (Voice voice : voices) {
            Passage figure = pen.line(Integer.toString(of(cell, voice)), measures.strong());
            double height = figure.height() + measures.padding();
            double y = box.y() + (box.height() - height) / 2;
            Box place = new Box(x, y, each, height);
            Rectangle paper = Frames.filled(place, measures.corner(), Color.web(voice.colour()));
            paper.setStroke(Color.web(voice.edge()));
            paper.setStrokeWidth(measures.line());
            nodes.add(paper);
            double top = y + measures.padding() / 2;
            Color ink = Token.INK.colour();
            nodes.addAll(pen.write(figure, x, top, each, Pen.Align.CENTRE, ink));
            x += each + measures.grid();
        }
        return nodes;
    }

    private int of(Cell cell, Voice voice) {
        return template.kinds().stream()
                .mapToInt(kind -> counts.in(cell, voice.id(), kind.id()))
                .sum();
    }
}
