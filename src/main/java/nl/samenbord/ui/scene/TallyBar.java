package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Frames;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;

import java.util.ArrayList;
import java.util.List;

/** What one voice chose: as wide as its people, cut into those who agree, can't say, disagree. */
final class TallyBar {
    private static final Color UNSURE = Token.DESK.colour();

    private record Part(int count, Color fill) {}

    private final Easel easel;
    private final Voice voice;
    private final List<Part> parts;

    TallyBar(Easel easel, Voice voice, Tally tally) {
        this.easel = easel;
        this.voice = voice;
        Color colour = Color.web(voice.colour());
        Color pale = colour.interpolate(Color.WHITE, 0.6);
        parts =
                List.of(
                                new Part(tally.agree(), colour),
                                new Part(tally.unsure(), UNSURE),
                                new Part(tally.disagree(), pale))
                        .stream()
                        .filter(part -> part.count() > 0)
                        .toList();
    }

    List<Node> at(Box box) {
        List<Node> nodes = new ArrayList<>();
        if (parts.isEmpty()) {
            nodes.add(paper(box, Token.CARD.colour()));
            write(easel.texts().of("room.statement.uncounted"), box, nodes);
            return nodes;
        }
        double gap = easel.measures().grid() / 2;
        List<Double> widths = widths(box.width() - (parts.size() - 1) * gap);
        double x = box.x();
        for (int i = 0; i < parts.size(); i++) {
            Box part = new Box(x, box.y(), widths.get(i), box.height());
            nodes.add(paper(part, parts.get(i).fill()));
            write(Integer.toString(parts.get(i).count()), part, nodes);
            x += widths.get(i) + gap;
        }
        return nodes;
    }

    /** As their counts, but never too narrow for their figures. */
    private List<Double> widths(double all) {
        List<Double> least =
                parts.stream()
                        .map(part -> Integer.toString(part.count()))
                        .map(digits -> easel.pen().width(digits, easel.measures().question()))
                        .map(width -> width + 2 * easel.measures().padding())
                        .toList();
        int total = parts.stream().mapToInt(Part::count).sum();
        double free = all;
        double shared = total;
        for (int i = 0; i < parts.size(); i++) {
            if (all * parts.get(i).count() / total < least.get(i)) {
                free -= least.get(i);
                shared -= parts.get(i).count();
            }
        }
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int count = parts.get(i).count();
            boolean narrow = all * count / total < least.get(i);
            widths.add(narrow ? least.get(i) : free * count / shared);
        }
        return widths;
    }

    private Rectangle paper(Box box, Color fill) {
        Rectangle paper = Frames.filled(box, easel.measures().corner() / 2, fill);
        paper.setStroke(Color.web(voice.edge()));
        paper.setStrokeWidth(easel.measures().line());
        return paper;
    }

    private void write(String words, Box box, List<Node> nodes) {
        Passage line = easel.pen().line(words, easel.measures().question());
        if (line.widest() > box.width()) {
            line = easel.pen().set(words, easel.measures().body(), box.width());
        }
        double y = box.y() + (box.height() - line.height()) / 2;
        Color ink = Token.INK.colour();
        nodes.addAll(easel.pen().write(line, box.x(), y, box.width(), Pen.Align.CENTRE, ink));
    }
}
