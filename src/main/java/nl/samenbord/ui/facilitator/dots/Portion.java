package nl.samenbord.ui.facilitator.dots;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;

/** A thin bar in the colour of a voice: how much of a whole. */
public final class Portion extends Region {
    private static final double HEIGHT = 7;

    private final Rectangle whole = new Rectangle();
    private final Rectangle part = new Rectangle();
    private final double share;

    /** The share is between 0 and 1; what is outside is taken for the nearest. */
    public Portion(Voice voice, double share) {
        this.share = Math.clamp(share, 0, 1);
        whole.setFill(Token.LINE.colour());
        part.setFill(Color.web(voice.edge()));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().setAll(whole, part);
    }

    /** So much of all there is; nothing where there is nothing. */
    public static double share(int given, int all) {
        return all <= 0 ? 0 : (double) given / all;
    }

    @Override
    protected void layoutChildren() {
        for (Rectangle bar : new Rectangle[] {whole, part}) {
            bar.setManaged(false);
            bar.setHeight(getHeight());
            bar.setArcWidth(HEIGHT);
            bar.setArcHeight(HEIGHT);
        }
        whole.setWidth(getWidth());
        part.setWidth(getWidth() * share);
    }
}
