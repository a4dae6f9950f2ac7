package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.board.Words;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Mark;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shapes of kinds and the colours of voices with their words, in several languages. */
final class WordList {
    private final Easel easel;
    private final List<String> languages;
    private final double each;
    private final List<Entry> kinds;
    private final List<Entry> voices;

    WordList(Easel easel, Template template, List<String> languages) {
        this.easel = easel;
        this.languages = List.copyOf(languages);
        each = (easel.width() - easel.measures().margin()) / 2;
        kinds = template.kinds().stream().map(this::entry).toList();
        voices = template.voices().stream().filter(v -> !v.optional()).map(this::entry).toList();
    }

    private Entry entry(Kind kind) {
        return entry(
                kind.shape(), Token.CARD.colour(), Token.INK.colour(), kind.name(), kind.names());
    }

    private Entry entry(Voice voice) {
        Color fill = Color.web(voice.colour());
        Color edge = Color.web(voice.edge());
        return entry(Kind.Shape.SQUARE, fill, edge, voice.name(), voice.names());
    }

    private Entry entry(
            Kind.Shape shape, Color fill, Color edge, String name, Map<String, String> names) {
        double size = Math.ceil(easel.measures().body().size() * 0.9);
        double indent = size + 2 * easel.measures().padding();
        Figure mark =
                new Figure(
                        size,
                        size,
                        () -> {
                            Shape drawn = Mark.of(shape, size, fill, edge);
                            drawn.setStrokeWidth(1.5 * easel.measures().line());
                            return drawn;
                        });
        double room = each - indent;
        Passage first = easel.pen().set(Names.plain(name), easel.measures().strong(), room);
        Entry entry = Entry.of(List.of(first), each).after(mark, indent);
        List<String> others =
                languages.stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .filter(other -> !Words.folded(other).equals(Words.folded(name)))
                        .distinct()
                        .toList();
        return others.isEmpty()
                ? entry
                : entry.over(new Terms(easel, others, easel.measures().body(), room).figure());
    }

    double height() {
        return Math.max(height(kinds), height(voices));
    }

    private double height(List<Entry> entries) {
        double gaps = (entries.size() - 1) * easel.measures().gap();
        return entries.stream().mapToDouble(Entry::height).sum() + gaps;
    }

    /** Kinds at the left, voices at the right. */
    List<Node> at(double y) {
        double left = easel.measures().margin();
        List<Node> nodes = new ArrayList<>(column(kinds, left, y));
        nodes.addAll(column(voices, left + each + easel.measures().margin(), y));
        return nodes;
    }

    private List<Node> column(List<Entry> entries, double x, double y) {
        List<Node> nodes = new ArrayList<>();
        double top = y;
        for (Entry entry : entries) {
            nodes.addAll(entry.at(x, top, easel));
            top += entry.height() + easel.measures().gap();
        }
        return nodes;
    }
}
