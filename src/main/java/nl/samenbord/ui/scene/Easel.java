package nl.samenbord.ui.scene;

import javafx.scene.Node;

import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.ClockFace;
import nl.samenbord.ui.grid.Footer;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Measures;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;
import nl.samenbord.ui.grid.Style;

import java.util.List;
import java.util.stream.Stream;

/** What a picture is drawn with: sizes, a pen, words, and the clock that has a place on it. */
record Easel(Measures measures, Pen pen, Texts texts, ClockFace clock) {
    /** From margin to margin. */
    double width() {
        return measures.width() - 2 * measures.margin();
    }

    /** A head without a colour, with this title. */
    HeadBand head(String title) {
        HeadBand head = HeadBand.forPaper(measures, pen, clock);
        head.line(title, measures.title());
        return head;
    }

    /** The same with a remark beside the title, or under it. */
    HeadBand head(String title, String remark) {
        HeadBand head = HeadBand.forPaper(measures, pen, clock);
        head.line(title, measures.title(), remark, measures.body());
        return head;
    }

    Footer footer() {
        return new Footer(measures, pen, texts);
    }

    /** What is left below this, with room for a line at the foot or without. */
    Box below(double top, boolean footed) {
        double bottom =
                footed ? footer().top() - measures.margin() : measures.height() - measures.margin();
        return new Box(measures.margin(), top, width(), bottom - top);
    }

    /** For words that explain: as large as a question, but not bold. */
    Style plain() {
        return new Style(measures.question().size(), false);
    }

    /** As large as a question, or as small as may be. */
    List<Style> bigAndSmall() {
        return List.of(plain(), measures.body());
    }

    /** From so many times the title's size down to the smallest that may be. */
    List<Style> sizes(double largest, boolean bold) {
        double title = measures.title().size();
        Stream<Double> above =
                Stream.iterate(largest, times -> times > 1.05, times -> times * 0.86)
                        .map(times -> Math.floor(times * title));
        Stream<Double> usual = Stream.of(title, measures.question().size(), measures.body().size());
        return Stream.concat(above, usual).map(size -> new Style(size, bold)).toList();
    }

    /** The same, none smaller than a question. */
    List<Style> largeSizes(double largest) {
        List<Style> all = sizes(largest, true);
        return all.subList(0, all.size() - 1);
    }

    /** The same, none smaller than a title. */
    List<Style> titleSizes(double largest) {
        List<Style> all = sizes(largest, true);
        return all.subList(0, all.size() - 2);
    }

    /** In ink, its lines from the left. */
    List<Node> write(Passage words, double x, double y, double width) {
        return pen.write(words, x, y, width, Pen.Align.LEFT, Token.INK.colour());
    }

    /** A few words in the middle of a place, for where there is nothing else. */
    List<Node> say(String words, Box place) {
        Passage said = pen.even(words, measures.title(), place.width());
        double y = place.y() + (place.height() - said.height()) / 2;
        return pen.write(said, place.x(), y, place.width(), Pen.Align.CENTRE, Token.INK.colour());
    }
}
