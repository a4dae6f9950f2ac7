package nl.samenbord.ui.facilitator.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

import nl.samenbord.board.Action;
import nl.samenbord.board.Progress;
import nl.samenbord.board.review.Timeline;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The actions of one theme on the line, each in a row of its own: a bar from begin to end and its
 * words beside it. What is done is full, what is not yet is open; how far it is stands in words
 * too.
 */
final class YearsTrack extends Region {
    private static final double ROW = 24;
    private static final double BAR = 12;
    private static final double LEAST = 12;
    private static final double GAP = 6;
    private static final double HALF = 0.5;

    private final Timeline line;
    private final List<Timeline.Bar> bars;
    private final List<Rectangle> shapes = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final Line now = new Line();

    YearsTrack(
            Timeline line,
            List<Timeline.Bar> bars,
            Color colour,
            Function<Action, String> sentence) {
        this.line = line;
        this.bars = bars;
        for (int i = 0; i <= line.months().size(); i += line.months().size() / 2) {
            Line stroke = new Line();
            stroke.setStroke(Token.LINE.colour());
            grid.add(stroke);
        }
        now.setStroke(Token.ACCENT.colour());
        now.setStrokeWidth(2);
        getChildren().addAll(grid);
        for (Timeline.Bar bar : bars) {
            shapes.add(shape(bar, colour));
            Label label = new Label(sentence.apply(bar.action()));
            label.getStyleClass().add("years-words");
            if (bar.overdue()) {
                label.getStyleClass().add("past");
            }
            words.add(label);
        }
        getChildren().addAll(shapes);
        // today goes through all of it; words stay to be read on top
        getChildren().add(now);
        getChildren().addAll(words);
        setMinHeight(Math.max(1, bars.size()) * ROW);
        setPrefHeight(getMinHeight());
    }

    private static Rectangle shape(Timeline.Bar bar, Color colour) {
        Rectangle shape = new Rectangle();
        shape.setArcHeight(GAP);
        shape.setArcWidth(GAP);
        shape.setStrokeType(StrokeType.INSIDE);
        shape.setStrokeWidth(2);
        shape.setStroke(bar.overdue() ? Token.WARNING.colour() : colour);
        shape.setFill(fill(bar.action().progress().state(), colour));
        if (bar.action().progress().state() == Progress.State.STOPPED) {
            shape.getStrokeDashArray().setAll(GAP / 2, GAP / 2);
        }
        return shape;
    }

    private static Color fill(Progress.State state, Color colour) {
        return switch (state) {
            case NEW, STOPPED -> Token.CARD.colour();
            case BUSY -> colour.interpolate(Token.CARD.colour(), HALF);
            case DONE -> colour;
        };
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        for (int i = 0; i < grid.size(); i++) {
            upright(grid.get(i), Math.rint(width * i / (grid.size() - 1)));
        }
        now.setVisible(line.now() >= 0);
        upright(now, Math.rint(width * line.now()));
        for (int i = 0; i < bars.size(); i++) {
            lay(bars.get(i), shapes.get(i), words.get(i), i * ROW);
        }
    }

    private void upright(Line stroke, double x) {
        stroke.setStartX(x);
        stroke.setEndX(x);
        stroke.setStartY(0);
        stroke.setEndY(getHeight());
    }

    /** The words stand behind the bar, or before it where there is more room. */
    private void lay(Timeline.Bar bar, Rectangle shape, Label label, double top) {
        double end = bar.end() * getWidth();
        double begin = Math.max(0, Math.min(bar.begin() * getWidth(), end - LEAST));
        shape.setX(begin);
        shape.setY(top + (ROW - BAR) / 2);
        shape.setWidth(Math.max(LEAST, end - begin));
        shape.setHeight(BAR);
        double after = getWidth() - end - GAP;
        double wanted = label.prefWidth(-1);
        boolean behind = wanted <= after || after >= begin;
        double room = Math.max(0, behind ? after : begin - GAP);
        double wide = Math.min(wanted, room);
        label.resizeRelocate(behind ? end + GAP : begin - GAP - wide, top, wide, ROW);
    }
}
