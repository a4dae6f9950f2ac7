package nl.samenbord.ui.scene;

import javafx.scene.Node;

import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A few short texts, side by side in columns of one width, line after line. */
final class Spread {
    private static final int MOST_COLUMNS = 4;

    private final Easel easel;
    private final List<Passage> passages;
    private final int columns;
    private final double each;

    /** As many columns as leave every text on one line, one where that can't be. */
    Spread(Easel easel, List<String> texts, Style style) {
        this.easel = easel;
        double apart = 2 * easel.measures().margin();
        double widest =
                texts.stream().mapToDouble(text -> easel.pen().width(text, style)).max().orElse(0);
        int most = Math.clamp(texts.size(), 1, MOST_COLUMNS);
        int fitting =
                IntStream.rangeClosed(1, most)
                        .filter(n -> n * (widest + apart) - apart <= easel.width())
                        .max()
                        .orElse(1);
        int lines = (texts.size() + fitting - 1) / fitting;
        // no lonely word on the last line
        columns = lines == 0 ? 1 : (texts.size() + lines - 1) / lines;
        each = (easel.width() + apart) / columns;
        passages = texts.stream().map(text -> easel.pen().set(text, style, each - apart)).toList();
    }

    double height() {
        return lines() * pitch();
    }

    private int lines() {
        return (passages.size() + columns - 1) / columns;
    }

    /** One line stands as far below the other, whatever it is written in. */
    private double pitch() {
        return passages.stream().mapToDouble(Passage::height).max().orElse(0);
    }

    List<Node> at(double y) {
        List<Node> nodes = new ArrayList<>();
        double baseline = passages.stream().mapToDouble(Passage::baseline).max().orElse(0);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            double x = easel.measures().margin() + i % columns * each;
            int line = i / columns;
            double top = y + line * pitch() + baseline - passage.baseline();
            // all begin where their column begins, so that no language looks out of place
            nodes.addAll(easel.write(passage, x, top, passage.widest()));
        }
        return nodes;
    }
}
