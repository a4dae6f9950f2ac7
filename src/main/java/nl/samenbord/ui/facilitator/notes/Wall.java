package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import nl.samenbord.ui.fx.Children;

import java.util.List;

/** The cards of a cell, beside and under each other as there is room. */
final class Wall extends Pane {
    private static final double NARROWEST = 208;
    private static final double GAP = 10;
    private static final double EDGE = 9;

    Wall() {
        setPadding(new Insets(EDGE));
    }

    /** Puts up these cards, in this order. */
    void show(List<Region> cards) {
        Children.become(getChildren(), cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return plan(width).height() + 2 * EDGE;
    }

    @Override
    protected void layoutChildren() {
        Masonry plan = plan(getWidth());
        double width = cardWidth(getWidth());
        for (int i = 0; i < plan.places().size(); i++) {
            Masonry.Place place = plan.places().get(i);
            Region card = (Region) getChildren().get(i);
            double x = EDGE + place.column() * (width + GAP);
            card.resizeRelocate(
                    Math.rint(x), EDGE + place.y(), Math.rint(width), card.prefHeight(width));
        }
    }

    private Masonry plan(double width) {
        double card = cardWidth(width);
        List<Double> heights =
                getChildren().stream().map(child -> Math.ceil(child.prefHeight(card))).toList();
        return new Masonry(heights, columns(width), GAP);
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width - 2 * EDGE + GAP) / (NARROWEST + GAP)));
    }

    private static double cardWidth(double width) {
        int columns = columns(width);
        double free = Math.max(NARROWEST, width - 2 * EDGE) - (columns - 1) * GAP;
        return Math.floor(free / columns);
    }
}
