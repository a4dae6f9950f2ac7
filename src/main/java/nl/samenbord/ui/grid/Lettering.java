package nl.samenbord.ui.grid;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import nl.samenbord.ui.fx.Face;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Runs;

import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;

/** Measures letters and breaks texts into lines; remembers what it measured. */
public final class Lettering {
    private static final int MOST_REMEMBERED = 20_000;
    private static final double CLOSE = 1.2;

    private record Piece(String text, Style style) {}

    private record Setting(String text, Style style, double width) {}

    private final Fonts fonts;
    private final Text ruler = new Text();
    private final Map<Piece, Double> widths = new HashMap<>();
    private final Map<Setting, Passage> settings = new HashMap<>();

    /** Letters in these fonts. */
    public Lettering(Fonts fonts) {
        this.fonts = fonts;
    }

    Font font(Face face, Style style) {
        return fonts.font(face, style.bold(), style.size());
    }

    /** How wide a text is on one line. */
    double width(String text, Style style) {
        Piece piece = new Piece(text, style);
        Double known = widths.get(piece);
        if (known == null) {
            known = Runs.of(text).stream().mapToDouble(run -> measured(run, style)).sum();
            remember(widths, piece, known);
        }
        return known;
    }

    /** A text in lines of at most this width. */
    Passage set(String text, Style style, double width) {
        Setting setting = new Setting(text, style, width);
        Passage known = settings.get(setting);
        if (known == null) {
            known = broken(text, style, width);
            remember(settings, setting, known);
        }
        return known;
    }

    /** A text on one line, however long. */
    Passage line(String text, Style style) {
        return set(text, style, Double.MAX_VALUE);
    }

    private Passage broken(String text, Style style, double width) {
        LineBreaker breaker = new LineBreaker(piece -> width(piece, style), width);
        var lines = breaker.lines(text);
        double ascent = 0;
        double descent = 0;
        for (Runs.Run run : Runs.of(text)) {
            Font font = font(run.face(), style);
            ruler.setFont(font);
            ruler.setText("H");
            double above = ruler.getBaselineOffset();
            ascent = Math.max(ascent, above);
            descent = Math.max(descent, ruler.getLayoutBounds().getHeight() - above);
        }
        double pitch = Math.max(CLOSE * style.size(), ascent + descent);
        double baseline = ascent + (pitch - ascent - descent) / 2;
        boolean rightToLeft =
                !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return new Passage(
                lines,
                style,
                breaker.widest(),
                pitch,
                baseline,
                rightToLeft,
                breaker.torn(),
                breaker.folded());
    }

    private double measured(Runs.Run run, Style style) {
        ruler.setFont(font(run.face(), style));
        ruler.setText(run.text());
        return ruler.getLayoutBounds().getWidth();
    }

    private static <K, V> void remember(Map<K, V> memory, K key, V value) {
        if (memory.size() >= MOST_REMEMBERED) {
            memory.clear();
        }
        memory.put(key, value);
    }
}
