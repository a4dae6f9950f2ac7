package nl.samenbord.ui.facilitator.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The top of a pane to work in: what it is, what can be done with all of it, and the way out. */
public final class PaneTop extends HBox {
    /** The id of the button that closes this pane. */
    public static String closeId(Work work) {
        return work.id() + "-close";
    }

    /** The top for this work, with these controls; close runs when nobody works on it any more. */
    public PaneTop(Work work, Parts parts, Runnable close, Node... controls) {
        getStyleClass().add("side-top");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(parts.label(parts.texts().of(work.words()), "question"), space);
        getChildren().addAll(controls);
        getChildren().add(parts.button(closeId(work), parts.texts().of("side.close"), close));
    }
}
