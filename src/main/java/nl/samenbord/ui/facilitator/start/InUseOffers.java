package nl.samenbord.ui.facilitator.start;

import javafx.scene.layout.HBox;

import nl.samenbord.desk.Problem;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.nio.file.Path;

/** What can be done with a session that somebody else has open. */
public final class InUseOffers extends HBox {
    /** The names of its controls. */
    public static final String LOOK = "in-use-look";

    public static final String TAKE_OVER = "in-use-take-over";
    public static final String COPY = "in-use-copy";

    private final StartActions actions;
    private final Parts parts;

    InUseOffers(StartActions actions, Parts parts) {
        this.actions = actions;
        this.parts = parts;
        getStyleClass().add("offers");
        Parts.shown(this, false);
    }

    /** Offers what fits this problem, if anything does. */
    void offer(Problem problem) {
        Parts.shown(this, problem instanceof Problem.InUse);
        if (problem instanceof Problem.InUse inUse) {
            Path file = inUse.file();
            getChildren()
                    .setAll(
                            parts.button(
                                    LOOK, parts.texts().of("inUse.look"), () -> actions.look(file)),
                            parts.button(
                                    COPY,
                                    parts.texts().of("inUse.copy"),
                                    () -> actions.copyOf(file)));
            if (!inUse.here()) {
                getChildren()
                        .add(
                                parts.button(
                                        TAKE_OVER,
                                        parts.texts().of("inUse.takeOver"),
                                        () -> actions.takeOver(file)));
            }
        }
    }

    /** Brings the keyboard to the first; false if there is nothing to choose. */
    boolean ready() {
        if (isVisible()) {
            getChildren().getFirst().requestFocus();
        }
        return isVisible();
    }
}
