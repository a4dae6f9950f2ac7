package nl.samenbord.ui.grid;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/**
 * A text of any script in as many lines as its width asks for. It breaks its lines itself, because
 * JavaFX 25 throws where it breaks a line of Arabic.
 */
public final class Inscription extends Region {
    private static final double GAP = 6;

    private final Lettering lettering;
    private final String text;
    private final Style style;
    private final Color ink;
    private final @Nullable Node lead;
    private double writtenFor = -1;

    /** These words. */
    public Inscription(Lettering lettering, String text, Style style, Color ink) {
        this(lettering, text, style, ink, null);
    }

    /** These words, with a small picture before the first. */
    public Inscription(
            Lettering lettering, String text, Style style, Color ink, @Nullable Node lead) {
        this.lettering = lettering;
        this.text = text;
        this.style = style;
        this.ink = ink;
        this.lead = lead;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return indent() + lettering.width(text, style);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(passage(width < 0 ? computePrefWidth(-1) : width).height());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width != writtenFor) {
            writtenFor = width;
            Passage passage = passage(width);
            double indent = indent();
            getChildren()
                    .setAll(
                            new Pen(lettering)
                                    .write(
                                            passage,
                                            indent,
                                            0,
                                            width - indent,
                                            Pen.Align.LEFT,
                                            ink));
            if (lead != null) {
                double middle = passage.pitch() / 2;
                lead.setLayoutX(-lead.getLayoutBounds().getMinX());
                lead.setLayoutY(middle - lead.getLayoutBounds().getCenterY());
                getChildren().add(lead);
            }
            getChildren().forEach(child -> child.setManaged(false));
        }
    }

    private Passage passage(double width) {
        return lettering.set(text, style, Math.max(1, width - indent()));
    }

    private double indent() {
        return lead == null ? 0 : lead.getLayoutBounds().getWidth() + GAP;
    }
}
