package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Standings;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Frames;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;

/** How many dots each voice gave: its figure, its word and its bar, a line for each voice. */
final class DotBars {
    private static final double WIDTH = 0.36;

    private final Easel easel;
    private final Dots dots;
    private final List<Voice> voices;
    private final int most;
    private final double figures;
    private final double words;
    private final double width;

    DotBars(Easel easel, Template template, Dots dots, List<Standings.Standing> standings) {
        this.easel = easel;
        this.dots = dots;
        voices =
                template.voices().stream()
                        .filter(v -> !v.optional() || most(standings, v) > 0)
                        .toList();
        most = voices.stream().mapToInt(voice -> most(standings, voice)).max().orElse(1);
        Style style = easel.measures().strong();
        // no digit is wider than a nought
        int digits = Math.max(2, Integer.toString(most).length());
        figures = easel.pen().width("0".repeat(digits), style);
        words = voices.stream().mapToDouble(v -> easel.pen().width(word(v), style)).max().orElse(0);
        width = Math.floor(WIDTH * easel.width());
    }

    private int most(List<Standings.Standing> standings, Voice voice) {
        return standings.stream()
                .mapToInt(standing -> dots.of(standing.posted().id(), voice.id()))
                .max()
                .orElse(0);
    }

    private static String word(Voice voice) {
        return Names.within(Names.plain(voice.name()));
    }

    Figure of(Id target) {
        double pitch = easel.pen().line("0", easel.measures().strong()).pitch();
        double height = voices.size() * pitch;
        return new Figure(width, height, () -> drawn(target, pitch, height));
    }

    private Node drawn(Id target, double pitch, double height) {
        List<Node> nodes = new ArrayList<>(List.of(Figures.nothing(width, height)));
        double padding = easel.measures().padding();
        double left = figures + padding + words + 2 * padding;
        double y = 0;
        for (Voice voice : voices) {
            int given = dots.of(target, voice.id());
            write(Integer.toString(given), 0, y, figures, Pen.Align.RIGHT, nodes);
            write(word(voice), figures + padding, y, words, Pen.Align.LEFT, nodes);
            double high = Math.floor(0.62 * pitch);
            double wide = (width - left - padding) * given / most;
            if (given > 0) {
                Box box = new Box(left, y + (pitch - high) / 2, wide, high);
                double corner = easel.measures().corner() / 2;
                Rectangle bar = Frames.filled(box, corner, Color.web(voice.colour()));
                bar.setStroke(Color.web(voice.edge()));
                bar.setStrokeWidth(easel.measures().line());
                nodes.add(bar);
            }
            y += pitch;
        }
        return new Group(nodes);
    }

    private void write(
            String text, double x, double y, double room, Pen.Align align, List<Node> nodes) {
        Passage line = easel.pen().line(text, easel.measures().strong());
        nodes.addAll(easel.pen().write(line, x, y, room, align, Token.INK.colour()));
    }
}
