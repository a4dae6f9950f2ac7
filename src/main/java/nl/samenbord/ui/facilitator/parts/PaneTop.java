package nl.samenbord.ui.facilitator.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The top of a pane to work in: what it is, what can be done with all of it, and the way out. */
public final class PaneTop extends WrappingRow {
    private static final double GAP = 10;

    /** The id of the button that closes this pane. */
    public static String closeId(Work work) {
        return work.id() + "-close";
    }

    /** The top for this work, with these controls; close runs when nobody works on it any more. */
    public PaneTop(Work work, Parts parts, Runnable close, Node... controls) {
        super(GAP);
        Label what = parts.label(parts.texts().of(work.words()), "question");
        HBox.setHgrow(what, Priority.ALWAYS);
        getChildren().setAll(what);
        getChildren().addAll(controls);
        getChildren().add(parts.button(closeId(work), parts.texts().of("side.close"), close));
    }
}
