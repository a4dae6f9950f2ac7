package nl.samenbord.ui.grid;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.ui.fx.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The head of a screen: on the colour of its column, or on the paper itself. The clock stands at
 * its right.
 */
public final class HeadBand {
    private final Measures measures;
    private final Pen pen;
    private final @Nullable ClockFace clock;
    private final Color ink;
    private final double top;
    private final double width;
    private final List<Node> words = new ArrayList<>();
    private double y;
    private double first;

    private HeadBand(Measures measures, Pen pen, @Nullable ClockFace clock, Color ink, double top) {
        this.measures = measures;
        this.pen = pen;
        this.clock = clock;
        this.ink = ink;
        this.top = top;
        width = measures.width() - 2 * measures.margin() - (clock == null ? 0 : clock.width());
        y = top;
    }

    /** A head in white letters, to be laid on a colour. */
    public static HeadBand forColour(Measures measures, Pen pen, ClockFace clock) {
        return new HeadBand(measures, pen, clock, Token.ON_ACCENT.colour(), measures.gap());
    }

    /** The same where the clock has its place elsewhere. */
    public static HeadBand forColour(Measures measures, Pen pen) {
        return new HeadBand(measures, pen, null, Token.ON_ACCENT.colour(), measures.gap());
    }

    /** A head in ink, on the paper itself. */
    public static HeadBand forPaper(Measures measures, Pen pen, ClockFace clock) {
        return new HeadBand(measures, pen, clock, Token.INK.colour(), measures.margin());
    }

    /** A text below what is there. */
    public void line(String text, Style style) {
        Passage passage = pen.even(text, style, width);
        words.addAll(pen.write(passage, measures.margin(), y, width, Pen.Align.LEFT, ink));
        y += passage.height();
        first = first == 0 ? passage.pitch() : first;
    }

    /** So much room before what comes next. */
    public void space(double high) {
        y += high;
    }

    /** Two texts on one line, or under each other where they don't fit. */
    public void line(String left, Style style, String right, Style smaller) {
        Passage aside = pen.line(right, smaller);
        double above = y;
        line(left, style);
        Passage main = pen.even(left, style, width);
        double used = pen.width(main.lines().getLast(), style);
        if (right.isEmpty()) {
            return;
        }
        if (main.lines().size() == 1 && used + aside.widest() + 2 * measures.gap() <= width) {
            double onBaseline = above + main.baseline() - aside.baseline();
            words.addAll(
                    pen.write(aside, measures.margin(), onBaseline, width, Pen.Align.RIGHT, ink));
        } else {
            line(right, smaller);
        }
    }

    /** Where what comes below it may begin. */
    public double height() {
        double least = clock == null ? 0 : clock.height() + top;
        return Math.max(y, least) + measures.gap();
    }

    /** The band, and the clock on it. */
    public Group on(Color colour) {
        Rectangle ground = new Rectangle(measures.width(), height(), colour);
        Group on = new Group(words);
        // halfway, where the clock made the band higher than its words
        on.setLayoutY((height() - y - measures.gap()) / 2);
        if (clock != null) {
            clock.corner(0, height(), ink);
        }
        return new Group(ground, on);
    }

    /** The head without a band, and the clock beside it. */
    public Group onPaper() {
        if (clock != null) {
            clock.corner(top, Math.max(first, clock.height()), ink);
        }
        return new Group(words);
    }
}
