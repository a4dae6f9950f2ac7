package nl.samenbord.ui.facilitator.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.dossier.Filed;
import nl.samenbord.ui.facilitator.parts.LineButton;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.ArrayList;
import java.util.List;

/** A session in its place: its day, its title, how much is in it; a press opens it. */
final class SessionCard extends HBox {
    private static final double GAP = 4;

    private final LineButton button;

    SessionCard(int number, Filed filed, Parts parts, DossierWords words, Runnable opens) {
        super(GAP);
        getStyleClass().add("dossier-session");
        List<Node> lines = new ArrayList<>();
        lines.add(wrapped(parts, words.day(filed) + " · " + words.more(filed), "dossier-day"));
        lines.add(wrapped(parts, words.title(filed), "theme-name"));
        String copies = words.copies(filed);
        if (!copies.isEmpty()) {
            lines.add(wrapped(parts, copies, "muted"));
        }
        VBox line = new VBox(lines.toArray(Node[]::new));
        button = new LineButton(parts, DossierIds.session(number), line, opens);
        button.setAccessibleText(words.line(filed) + ", " + words.more(filed) + " " + copies);
        button.getStyleClass().add("dossier-card");
        HBox.setHgrow(button, Priority.ALWAYS);
        getChildren().setAll(button);
    }

    /** With this beside it. */
    SessionCard with(Node menu) {
        getChildren().add(menu);
        return this;
    }

    /** Brings the keyboard to it. */
    void enter() {
        button.requestFocus();
    }

    static Label wrapped(Parts parts, String text, String... styles) {
        Label label = parts.label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
