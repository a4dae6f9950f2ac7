package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

import nl.samenbord.board.Bundle;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** Notes that say the same, under one title: a frame round their cards. */
final class BundleCard extends Region {
    private static final double BETWEEN = 6;
    private static final Insets INSIDE = new Insets(9, 9, 10, 9);

    private final Bundle bundle;
    private final List<Region> parts = new ArrayList<>();

    BundleCard(Bundled bundled, List<NoteCard> cards, CardText writer, Texts texts) {
        bundle = bundled.bundle();
        setCursor(Cursor.HAND);
        getStyleClass().add("bundle");
        setPadding(INSIDE);
        setId("bundle-" + bundled.bundle().id());
        parts.add(writer.title(bundled.bundle().title()));
        String count = texts.of("note.bundle", cards.size());
        parts.add(writer.small(count));
        if (!bundled.dots().isEmpty()) {
            parts.add(writer.dots(bundled.dots()));
        }
        parts.addAll(cards);
        parts.forEach(part -> part.setManaged(false));
        getChildren().setAll(parts);
        setAccessibleText(bundled.bundle().title() + ", " + count + " " + bundled.dots());
    }

    Bundle bundle() {
        return bundle;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - INSIDE.getLeft() - INSIDE.getRight();
        double height = INSIDE.getTop() + INSIDE.getBottom() + BETWEEN * (parts.size() - 1);
        for (Region part : parts) {
            height += Math.ceil(part.prefHeight(inner));
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - INSIDE.getLeft() - INSIDE.getRight();
        double y = INSIDE.getTop();
        for (Region part : parts) {
            double height = Math.ceil(part.prefHeight(inner));
            part.resizeRelocate(INSIDE.getLeft(), y, inner, height);
            y += height + BETWEEN;
        }
    }
}
