package nl.samenbord.ui.scene;

import javafx.scene.paint.Color;

import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;

/** Sentences with a number before each. */
final class Numbered {
    private final Easel easel;
    private final Color fill;
    private final Color ink;

    Numbered(Easel easel, Color fill, Color ink) {
        this.easel = easel;
        this.fill = fill;
        this.ink = ink;
    }

    List<Entry> entries(List<String> sentences, Style style) {
        Figures figures = new Figures(easel);
        double indent =
                figures.number(sentences.size(), style, fill, ink).width()
                        + easel.measures().margin();
        double room = easel.width() - indent;
        List<Entry> entries = new ArrayList<>();
        for (String sentence : sentences) {
            Figure number = figures.number(entries.size() + 1, style, fill, ink);
            var words = List.of(easel.pen().even(sentence, style, room));
            entries.add(Entry.of(words, easel.width()).after(number, indent));
        }
        return entries;
    }
}
