package nl.samenbord.ui.facilitator.dossier;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/**
 * Things in their order, all equally wide: as many to a row as have room to be read, and each row
 * as high as what is highest in it.
 */
final class InRows extends Pane {
    private final double gap;
    private final double least;

    /** These, so many pixels apart, and none less wide than that. */
    InRows(double gap, double least, List<? extends Node> nodes) {
        this.gap = gap;
        this.least = least;
        getChildren().setAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return least;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().size() * (least + gap) - gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        int across = across(room);
        double all = -gap;
        for (int first = 0; first < getChildren().size(); first += across) {
            all += gap + height(first, across, share(room, across));
        }
        return all;
    }

    @Override
    protected void layoutChildren() {
        int across = across(getWidth());
        double wide = share(getWidth(), across);
        double top = 0;
        for (int first = 0; first < getChildren().size(); first += across) {
            double high = height(first, across, wide);
            for (int i = first; i < Math.min(first + across, getChildren().size()); i++) {
                double left = snapPositionX((i - first) * (wide + gap));
                getChildren().get(i).resizeRelocate(left, snapPositionY(top), wide, high);
            }
            top += high + gap;
        }
    }

    private int across(double width) {
        return Math.clamp((int) ((width + gap) / (least + gap)), 1, getChildren().size());
    }

    private double share(double width, int across) {
        return snapSizeX(Math.floor((width - gap * (across - 1)) / across));
    }

    private double height(int first, int across, double wide) {
        double highest = 0;
        for (int i = first; i < Math.min(first + across, getChildren().size()); i++) {
            highest = Math.max(highest, getChildren().get(i).prefHeight(wide));
        }
        return snapSizeY(highest);
    }
}
