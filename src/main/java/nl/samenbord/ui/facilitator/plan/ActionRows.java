package nl.samenbord.ui.facilitator.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Action;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.text.TypedDay;
import nl.samenbord.text.TypedMoment;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is done for a theme, a row each, and the button for one more. */
final class ActionRows extends VBox {
    private final Hand hand;
    private final Roles roles;
    private final Parts parts;
    private final LocalDate today;
    private final TypedMoment moments;
    private final Button add;
    private Map<Id, ActionRow> rows = new HashMap<>();
    private @Nullable Id theme;

    ActionRows(Hand hand, Roles roles, Parts parts, LocalDate today) {
        this.hand = hand;
        this.roles = roles;
        this.parts = parts;
        this.today = today;
        moments = new TypedMoment(parts.texts(), new TypedDay(parts.texts(), today));
        getStyleClass().add("action-rows");
        add = parts.button(PlanIds.ADD_ACTION, parts.texts().of("actions.add"), this::add);
    }

    void show(Theme now) {
        theme = now.id();
        Map<Id, ActionRow> next = new HashMap<>();
        List<Node> shown = new ArrayList<>();
        for (Action action : Themes.actions(hand.board(), now)) {
            ActionRow known = rows.get(action.id());
            ActionRow row =
                    known == null
                            ? new ActionRow(hand, action.id(), roles, moments, parts, today)
                            : known;
            row.show(action, shown.size());
            next.put(action.id(), row);
            shown.add(row);
        }
        rows = next;
        shown.add(add);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    private void add() {
        if (theme != null) {
            Action action = Action.of(theme);
            if (hand.submit(Change.Add.last(action))) {
                ActionRow row = rows.get(action.id());
                if (row != null) {
                    row.enter();
                }
            }
        }
    }
}
