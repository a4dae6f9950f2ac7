package nl.samenbord.ui.grid;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;

import nl.samenbord.board.Counts;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;

/** What colours and shapes mean, and at its right how much there is; in as many lines as needed. */
final class Legend {
    private final Measures measures;
    private final Pen pen;
    private final double width;
    private final List<Node> nodes = new ArrayList<>();
    private double x;
    private double y;

    /** So much of the screen's width is left to others. */
    Legend(Measures measures, Pen pen, double others) {
        this.measures = measures;
        this.pen = pen;
        width = measures.width() - 2 * measures.margin() - others;
    }

    /** The voices that can be met on this board; an optional one only once it wrote something. */
    static List<Voice> voices(Template template, Counts counts) {
        return template.voices().stream()
                .filter(voice -> !voice.optional() || counts.by(voice.id()) > 0)
                .toList();
    }

    void voices(List<Voice> voices) {
        for (Voice voice : voices) {
            Color colour = Color.web(voice.colour());
            item(Kind.Shape.SQUARE, colour, Color.web(voice.edge()), voice.name());
        }
    }

    void kinds(List<Kind> kinds) {
        kinds.forEach(k -> item(k.shape(), Token.CARD.colour(), Token.INK.colour(), k.name()));
    }

    private void item(Kind.Shape shape, Color fill, Color edge, String name) {
        double size = Math.ceil(measures.body().size() * 0.8);
        Passage word = pen.line(Names.within(Names.plain(name)), measures.body());
        double needed = size + measures.padding() + word.widest();
        if (x > 0 && x + needed > width) {
            x = 0;
            y += word.pitch();
        }
        Node mark = Mark.of(shape, size, fill, edge);
        mark.relocate(x, y + (word.pitch() - size) / 2);
        nodes.add(mark);
        nodes.addAll(
                pen.write(
                        word,
                        x + size + measures.padding(),
                        y,
                        word.widest(),
                        Pen.Align.LEFT,
                        Token.INK.colour()));
        x += needed + 2.2 * measures.gap();
    }

    /** At the right, on a line of its own where there is no room. */
    void right(String text) {
        Passage words = pen.line(text, measures.body());
        if (x + words.widest() > width) {
            x = 0;
            y += words.pitch();
        }
        nodes.addAll(pen.write(words, 0, y, width, Pen.Align.RIGHT, Token.INK.colour()));
        x = width;
    }

    /** Whether this would stand on the last line too. */
    boolean fits(String text) {
        return x + pen.width(text, measures.body()) <= width;
    }

    /** Where the last line has no room for it: at the left of a line of its own. */
    void below(String text) {
        Passage words = pen.line(text, measures.body());
        x = width;
        y += words.pitch();
        nodes.addAll(pen.write(words, 0, y, width, Pen.Align.LEFT, Token.INK.colour()));
    }

    double height() {
        return y + pen.line("H", measures.body()).pitch();
    }

    Group at(double left, double top) {
        Group group = new Group(nodes);
        group.relocate(left, top);
        return group;
    }
}
