package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Frames;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;

import java.util.ArrayList;
import java.util.List;

/**
 * What one voice chose: as wide as its people, cut into those who agree, can't say, disagree; under
 * each part its word.
 */
final class TallyBar {
    private static final Color UNSURE = Token.DESK.colour();

    private record Part(int count, Color fill, String word) {}

    private final Easel easel;
    private final Voice voice;
    private final List<Part> parts;

    TallyBar(Easel easel, Voice voice, Tally tally) {
        this.easel = easel;
        this.voice = voice;
        Color colour = Color.web(voice.colour());
        Color pale = colour.interpolate(Color.WHITE, 0.6);
        List<String> words = words(easel.texts());
        parts =
                List.of(
                                new Part(tally.agree(), colour, words.get(0)),
                                new Part(tally.unsure(), UNSURE, words.get(1)),
                                new Part(tally.disagree(), pale, words.get(2)))
                        .stream()
                        .filter(part -> part.count() > 0)
                        .toList();
    }

    /** What can be chosen, from left to right. */
    static List<String> words(Texts texts) {
        return List.of(
                texts.of("report.agree"), texts.of("report.unsure"), texts.of("report.disagree"));
    }

    /** How much room the words take under a bar. */
    static double below(Easel easel) {
        return lead(easel) + easel.pen().line("H", easel.measures().body()).pitch();
    }

    private static double lead(Easel easel) {
        return easel.measures().grid() / 2;
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
        List<Double> middles = new ArrayList<>();
        double x = box.x();
        for (int i = 0; i < parts.size(); i++) {
            Box part = new Box(x, box.y(), widths.get(i), box.height());
            nodes.add(paper(part, parts.get(i).fill()));
            write(Integer.toString(parts.get(i).count()), part, nodes);
            middles.add(x + widths.get(i) / 2);
            x += widths.get(i) + gap;
        }
        under(box, middles, nodes);
        return nodes;
    }

    /** Each word under its part; where it can't be right below, a line leads to it. */
    private void under(Box box, List<Double> middles, List<Node> nodes) {
        double apart = easel.measures().padding() + easel.measures().grid();
        List<Passage> words =
                parts.stream()
                        .map(part -> easel.pen().line(part.word(), easel.measures().body()))
                        .toList();
        List<Double> lefts = new ArrayList<>();
        double from = box.x();
        for (int i = 0; i < words.size(); i++) {
            lefts.add(Math.max(from, middles.get(i) - words.get(i).widest() / 2));
            from = lefts.get(i) + words.get(i).widest() + apart;
        }
        double to = box.right();
        for (int i = words.size() - 1; i >= 0; i--) {
            lefts.set(i, Math.min(lefts.get(i), to - words.get(i).widest()));
            to = lefts.get(i) - apart;
        }
        double y = box.bottom() + lead(easel);
        for (int i = 0; i < words.size(); i++) {
            Passage word = words.get(i);
            double left = lefts.get(i);
            nodes.addAll(
                    easel.pen()
                            .write(
                                    word,
                                    left,
                                    y,
                                    word.widest(),
                                    Pen.Align.CENTRE,
                                    Token.INK.colour()));
            double centre = left + word.widest() / 2;
            if (Math.abs(centre - middles.get(i)) > apart) {
                Line line = new Line(middles.get(i), box.bottom(), centre, y + lead(easel));
                line.setStroke(Token.INK.colour());
                line.setStrokeWidth(easel.measures().line());
                nodes.add(line);
            }
        }
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
