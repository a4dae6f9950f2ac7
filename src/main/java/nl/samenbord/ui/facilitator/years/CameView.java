package nl.samenbord.ui.facilitator.years;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Id;
import nl.samenbord.board.years.Sequel;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that was promised then, with what came of it. */
final class CameView extends VBox {
    private final Hand hand;
    private final Parts parts;
    private final Label nothing;
    private Map<Id, CameRow> known = new HashMap<>();

    CameView(Hand hand, Parts parts) {
        this.hand = hand;
        this.parts = parts;
        nothing = parts.label(parts.texts().of("came.nothing"), "muted");
        nothing.setWrapText(true);
        getStyleClass().add("talk-cards");
    }

    void show(Board board) {
        Map<Id, CameRow> next = new HashMap<>();
        List<Node> shown = new ArrayList<>();
        for (Carried one : Sequel.of(board).all()) {
            CameRow before = known.get(one.id());
            CameRow row = before == null ? new CameRow(hand, one.id(), parts) : before;
            row.show(one, shown.size());
            next.put(one.id(), row);
            shown.add(row);
        }
        known = next;
        if (shown.isEmpty()) {
            shown.add(nothing);
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    /** Brings the keyboard to the first of it; false where there is nothing. */
    boolean enter() {
        if (!getChildren().isEmpty() && getChildren().getFirst() instanceof CameRow first) {
            first.enter();
            return true;
        }
        return false;
    }
}
