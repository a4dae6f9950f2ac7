package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Frames;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;

import java.util.ArrayList;
import java.util.List;

/** What each voice chose, a bar for each under the other; they are never added up. */
final class TallyBars {
    private static final double MOST_LABEL = 0.26;
    private static final double HIGHEST = 2.6;

    private final Easel easel;
    private final Statement statement;
    private final List<Voice> voices;
    private final List<Passage> names;
    private final double label;
    private final double lowest;
    private final double gap;

    TallyBars(Easel easel, Template template, Statement statement) {
        this.easel = easel;
        this.statement = statement;
        gap = easel.measures().gap();
        voices = template.voices().stream().filter(v -> !v.optional() || total(v) > 0).toList();
        double most = MOST_LABEL * easel.width();
        names =
                voices.stream()
                        .map(v -> easel.pen().set(Names.many(v), easel.measures().strong(), most))
                        .toList();
        label = names.stream().mapToDouble(Passage::widest).max().orElse(0);
        double figure = easel.pen().line("0", easel.measures().question()).height();
        double high = names.stream().mapToDouble(Passage::height).max().orElse(0);
        lowest = Math.max(figure, high) + easel.measures().grid();
    }

    private int total(Voice voice) {
        return tally(voice).total();
    }

    private Tally tally(Voice voice) {
        return statement.tallies().getOrDefault(voice.id(), new Tally(0, 0, 0));
    }

    /** The height that they need. */
    double least() {
        return voices.size() * (lowest + TallyBar.below(easel) + gap);
    }

    List<Node> at(Box place) {
        List<Node> nodes = new ArrayList<>();
        double left = place.x() + label + easel.measures().margin();
        double width = place.right() - left;
        double under = TallyBar.below(easel);
        double room = place.height() / voices.size() - gap - under;
        double high = Math.min(room, HIGHEST * easel.measures().question().size());
        double used = voices.size() * (high + under + gap) - gap;
        double y = place.y() + (place.height() - used) / 2;
        for (int i = 0; i < voices.size(); i++) {
            Box bar = new Box(left, y, width, high);
            double middle = y + (high - names.get(i).height()) / 2;
            nodes.addAll(easel.write(names.get(i), place.x(), middle, label));
            nodes.addAll(new TallyBar(easel, voices.get(i), tally(voices.get(i))).at(bar));
            y += high + under + gap;
        }
        return nodes;
    }

    /** What can be chosen, before anybody was counted. */
    List<Node> choices(Box place) {
        List<Node> nodes = new ArrayList<>();
        List<Passage> words =
                TallyBar.words(easel.texts()).stream()
                        .map(word -> easel.pen().line(word, easel.measures().strong()))
                        .toList();
        double each = (place.width() - (words.size() - 1) * 2 * gap) / words.size();
        double high = Math.min(place.height(), 2 * HIGHEST * easel.measures().body().size());
        double y = place.y() + (place.height() - high) / 2;
        double x = place.x();
        for (Passage small : words) {
            Passage word = easel.pen().line(small.lines().getFirst(), easel.measures().question());
            if (word.widest() > each) {
                word = small;
            }
            Rectangle card = Frames.rounded(x, y, each, high, easel.measures().corner());
            card.setFill(Token.CARD.colour());
            card.setStroke(Token.INK.colour());
            card.setStrokeWidth(easel.measures().line());
            nodes.add(card);
            double top = y + (high - word.height()) / 2;
            Color ink = Token.INK.colour();
            nodes.addAll(easel.pen().write(word, x, top, each, Pen.Align.CENTRE, ink));
            x += each + 2 * gap;
        }
        return nodes;
    }
}
