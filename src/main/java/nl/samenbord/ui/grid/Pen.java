package nl.samenbord.ui.grid;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import nl.samenbord.ui.fx.Runs;

import java.util.ArrayList;
import java.util.List;

/** Writes passages as light nodes, one per line. */
public final class Pen {
    /** Where a line begins within the width it is given. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** So small that it takes no room. */
    private static final Style SILENT = new Style(1, false);

    private final Lettering lettering;

    /** Writes with these letters. */
    public Pen(Lettering lettering) {
        this.lettering = lettering;
    }

    /** A text on one line, however long. */
    public Passage line(String text, Style style) {
        return lettering.line(text, style);
    }

    /** A text in lines of at most this width. */
    public Passage set(String text, Style style, double width) {
        return lettering.set(text, style, width);
    }

    /** A text in as few lines of at most this width as can be, and those about equally long. */
    public Passage even(String text, Style style, double width) {
        return lettering.even(text, style, width);
    }

    /** How wide a text is on one line. */
    public double width(String text, Style style) {
        return lettering.width(text, style);
    }

    /** The lines under each other; x and y are the left upper corner, in pixels. */
    public List<Node> write(
            Passage passage, double x, double y, double width, Align align, Color ink) {
        List<Node> nodes = new ArrayList<>();
        double baseline = y + passage.baseline();
        for (int i = 0; i < passage.lines().size(); i++) {
            String line = passage.lines().get(i);
            boolean leftward = passage.leftward().get(i);
            if (!line.isEmpty()) {
                double free = width - lettering.width(line, passage.style());
                double left =
                        switch (align) {
                            case LEFT -> leftward ? free : 0;
                            case CENTRE -> free / 2;
                            case RIGHT -> free;
                        };
                Node node = line(line, passage, x + left, baseline, ink);
                node.setNodeOrientation(
                        leftward ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
                nodes.add(node);
            }
            baseline += passage.pitch();
        }
        return nodes;
    }

    private Node line(String line, Passage passage, double x, double baseline, Color ink) {
        List<Runs.Run> runs = Runs.of(line);
        Node node;
        if (runs.size() == 1) {
            node = text(runs.getFirst(), passage, ink);
            node.setLayoutX(x);
            node.setLayoutY(baseline);
        } else {
            TextFlow flow = new TextFlow();
            runs.forEach(run -> flow.getChildren().add(text(run, passage, ink)));
            flow.autosize();
            flow.relocate(x, baseline - flow.getBaselineOffset());
            node = flow;
        }
        return node;
    }

    private Text text(Runs.Run run, Passage passage, Color ink) {
        Text text = new Text(run.text());
        Style style = passage.style();
        text.setFont(lettering.font(run.face(), run.silent() ? SILENT : style));
        text.setFill(run.silent() ? Color.TRANSPARENT : ink);
        return text;
    }
}
