package nl.samenbord.ui.facilitator.tables;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.parts.Parts;

/** How many notes: a plain bar in the colour of the voice, with the number beside it. */
final class NoteBar extends Region {
    private static final double HEIGHT = 16;
    private static final double GAP = 5;
    private static final double FIGURE = 48;

    private final Rectangle bar = new Rectangle();
    private final Label figure;
    private double share;

    NoteBar(Voice voice, Parts parts) {
        figure = parts.label("", "bar-figure");
        bar.setFill(Color.web(voice.colour()));
        bar.setStroke(Color.web(voice.edge()));
        bar.setHeight(HEIGHT);
        bar.setManaged(false);
        setMinWidth(FIGURE + 2 * GAP);
        setPrefWidth(FIGURE + 50);
        setMaxWidth(Double.MAX_VALUE);
        setPrefHeight(HEIGHT + 4);
        getChildren().setAll(bar, figure);
    }

    /** So many of most; the words tell it, and how it was made up. */
    void show(int notes, int most, String words) {
        share = most == 0 ? 0 : (double) notes / most;
        figure.setText(words);
        figure.setAccessibleText(words);
        bar.setVisible(notes > 0);
        requestLayout();
    }

    Label figure() {
        return figure;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - FIGURE - 2 * GAP;
        double width = Math.max(0, Math.round(room * share));
        bar.setX(0.5);
        bar.setY(Math.round((getHeight() - HEIGHT) / 2) + 0.5);
        bar.setWidth(width);
        double left = width == 0 ? 0 : width + GAP;
        figure.resizeRelocate(left, 0, getWidth() - left, getHeight());
    }
}
