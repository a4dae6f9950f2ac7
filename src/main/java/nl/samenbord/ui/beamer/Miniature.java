package nl.samenbord.ui.beamer;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

import nl.samenbord.show.Show;
import nl.samenbord.ui.fx.Ticks;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Measures;
import nl.samenbord.ui.grid.Movement;

/** A small live copy of what the beamer shows, also while the beamer is off. */
public final class Miniature extends Pane {
    private final Picture picture;
    private final Scale scale = new Scale();
    private final double width;

    /** A copy of this width in pixels; of a beamer of 1920 by 1080 until told otherwise. */
    public Miniature(Lettering lettering, double width, Ticks ticks) {
        this.width = width;
        picture = new Picture(lettering, Movement.NONE, ticks);
        picture.getTransforms().add(scale);
        picture.setManaged(false);
        setId("miniature");
        setMouseTransparent(true);
        getChildren().add(picture);
        size(new Measures(1920, 1080));
    }

    /** From now on it copies a beamer of this size, so that its pages are the beamer's pages. */
    public void size(Measures beamer) {
        picture.size(beamer);
        picture.resize(beamer.width(), beamer.height());
        double factor = width / beamer.width();
        scale.setX(factor);
        scale.setY(factor);
        double height = beamer.height() * factor;
        setPrefSize(width, height);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setClip(new Rectangle(width, height));
    }

    /** Shows what the beamer shows. */
    public void show(Show show) {
        picture.show(show);
    }

    /** How many pages the scene has on the beamer. */
    public int pages() {
        return picture.pages();
    }
}
