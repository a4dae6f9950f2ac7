package nl.samenbord.ui.grid;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import nl.samenbord.board.Cleaning;
import nl.samenbord.ui.fx.Face;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Runs;

import java.util.HashMap;
import java.util.Map;

/** Measures letters and breaks texts into lines; remembers what it measured. */
public final class Lettering {
    private static final int MOST_REMEMBERED = 20_000;
    private static final double CLOSE = 1.2;
    // some scripts ask for far more room than their letters take
    private static final double WIDE = 1.5;

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
    double width(String raw, Style style) {
        String text = Cleaning.DRAWN.of(raw);
        Piece piece = new Piece(text, style);
        Double known = widths.get(piece);
        if (known == null) {
            known = Runs.of(text).stream().mapToDouble(run -> measured(run, style)).sum();
            remember(widths, piece, known);
        }
        return known;
    }

    /** A text in lines of at most this width. */
    Passage set(String raw, Style style, double width) {
        String text = Cleaning.DRAWN.of(raw);
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

    /** A text in as few lines of at most this width as can be, and those about equally long. */
    Passage even(String text, Style style, double width) {
        Passage greedy = set(text, style, width);
        double low = 0;
        double high = greedy.widest();
        while (greedy.lines().size() > 1 && high - low > style.size() / 4) {
            double middle = (low + high) / 2;
            Passage tried = set(text, style, middle);
            boolean asGood = tried.lines().size() == greedy.lines().size() && !tried.torn();
            if (asGood && tried.folded() == greedy.folded()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high < greedy.widest() ? set(text, style, high) : greedy;
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
        double pitch = Math.clamp(ascent + descent, CLOSE * style.size(), WIDE * style.size());
        double baseline = ascent + (pitch - ascent - descent) / 2;
        return new Passage(
                lines,
                style,
                breaker.widest(),
                pitch,
                baseline,
                breaker.leftward(),
                breaker.torn(),
                breaker.folded());
    }

    private double measured(Runs.Run run, Style style) {
        if (run.silent()) {
            return 0;
        }
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
