package nl.samenbord.ui.facilitator.scan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Baseline;
import nl.samenbord.board.Baselines;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;

/** What the team said before the evening, in grey under the notes of the cell; if asked for. */
public final class BelowNotes extends VBox implements Onlooker {
    private final Hand hand;
    private final Parts parts;
    private boolean asked;

    /** Of the cell that this hand has chosen. */
    public BelowNotes(Hand hand, Parts parts) {
        this.hand = hand;
        this.parts = parts;
        setId(ScanIds.BELOW);
        getStyleClass().add("below-notes");
        hand.look(this);
        show();
    }

    /** From now on it is shown, or not. */
    public void ask(boolean wanted) {
        asked = wanted;
        show();
    }

    /** Whether it is shown. */
    public boolean isAsked() {
        return asked;
    }

    /** Shows the board of now. */
    public void show() {
        List<Node> lines = new ArrayList<>();
        if (asked) {
            for (Baseline one : Baselines.in(hand.board(), hand.cell())) {
                lines.add(line(one));
            }
        }
        Parts.shown(this, !lines.isEmpty());
        if (!lines.isEmpty()) {
            lines.addFirst(parts.label(parts.texts().of("scan.voice"), "heading"));
        }
        getChildren().setAll(lines);
    }

    private Label line(Baseline one) {
        Label line =
                parts.label(
                        parts.texts().of("scan.said", Names.plain(one.question()), one.text()),
                        "below-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    @Override
    public void chose() {
        show();
    }
}
