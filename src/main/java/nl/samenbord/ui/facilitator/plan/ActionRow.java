package nl.samenbord.ui.facilitator.plan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Action;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Progress;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedMoment;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.facilitator.parts.WrappingRow;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** One action in fields: what, by whom, from when, until when, how far and why. */
final class ActionRow extends VBox {
    private static final double GAP = 6;
    private static final int WHO = 13;
    private static final int MOMENT = 8;

    private final Hand hand;
    private final Id id;
    private final Parts parts;
    private final PlanWords words;
    private final TypedMoment moments;
    private final LocalDate today;
    private final Entry what;
    private final Entry who;
    private final Entry from;
    private final Entry when;
    private final Picker state;
    private final Entry reason;
    private final VBox because;
    private final Button remove;
    private final Label past;

    ActionRow(Hand hand, Id id, Roles roles, TypedMoment moments, Parts parts, LocalDate today) {
        this.hand = hand;
        this.id = id;
        this.parts = parts;
        this.moments = moments;
        this.today = today;
        Texts texts = parts.texts();
        words = new PlanWords(texts);
        getStyleClass().add("action-row");
        what = entry(texts.of("actions.what"), typed -> change(a -> a.saying(typed)));
        who =
                entry(
                        texts.of("actions.who"),
                        typed -> roles.isRole(typed) && change(a -> a.by(typed)));
        from =
                entry(
                        texts.of("actions.from"),
                        typed -> change(a -> a.beginning(moments.kept(typed))));
        when = entry(texts.of("actions.when"), typed -> change(a -> a.until(moments.kept(typed))));
        reason =
                entry(
                        texts.of("themes.reason"),
                        typed -> change(a -> a.being(a.progress().because(typed))));
        state = new Picker(parts, "", texts.of("themes.state"), this::state);
        remove = parts.button("", "×", this::remove);
        remove.getStyleClass().add("quiet");
        past = parts.label(texts.of("themes.past"), "past");
        past.setMinWidth(USE_PREF_SIZE);
        who.setPrefColumnCount(WHO);
        from.setPrefColumnCount(MOMENT);
        when.setPrefColumnCount(MOMENT);
        VBox doing = titled(what);
        HBox.setHgrow(doing, Priority.ALWAYS);
        HBox first = new HBox(doing, titled(state), remove);
        first.setSpacing(GAP);
        first.setAlignment(Pos.BOTTOM_LEFT);
        because = titled(reason);
        HBox.setHgrow(because, Priority.ALWAYS);
        Label advice = who.advice(parts, texts.of("actions.role"));
        WrappingRow second =
                WrappingRow.of(GAP, titled(who), titled(from), titled(when), because, past);
        getChildren().setAll(first, second, advice);
    }

    /** Its name stays in sight when it is filled. */
    private VBox titled(Control field) {
        Label title = parts.label(field.getAccessibleText(), "field-title");
        title.setLabelFor(field);
        return new VBox(title, field);
    }

    private Entry entry(String name, Predicate<String> keep) {
        return new Entry(parts, "", name, keep);
    }

    /** Shows the action at this place, from 0. */
    void show(Action action, int place) {
        name(what, "what", place);
        name(who, "who", place);
        name(from, "from", place);
        name(when, "when", place);
        name(state, "state", place);
        name(reason, "reason", place);
        name(remove, "remove", place);
        remove.setAccessibleText(parts.texts().of("actions.remove", action.what()));
        what.show(action.what());
        who.show(action.who());
        from.show(moments.shown(action.from()));
        when.show(moments.shown(action.when()));
        state.show(words.states(), action.progress().state().name());
        reason.show(action.progress().reason());
        boolean stopped = action.progress().state() == Progress.State.STOPPED;
        Parts.shown(because, stopped || !action.progress().reason().isEmpty());
        Parts.shown(past, action.isOverdue(today));
    }

    private static void name(Node control, String part, int place) {
        control.setId(PlanIds.action(part, place));
    }

    /** Brings the keyboard to what is done. */
    void enter() {
        what.requestFocus();
    }

    private void state(String name) {
        change(a -> a.being(a.progress().in(Progress.State.valueOf(name))));
        if (Progress.State.valueOf(name) == Progress.State.STOPPED) {
            reason.requestFocus();
        }
    }

    private void remove() {
        hand.board()
                .all(Action.class)
                .find(id)
                .ifPresent(a -> hand.submit(new Change.Remove(a, 0)));
    }

    private boolean change(UnaryOperator<Action> how) {
        hand.board()
                .all(Action.class)
                .find(id)
                .filter(now -> !how.apply(now).equals(now))
                .ifPresent(now -> hand.submit(new Change.Edit(now, how.apply(now))));
        return true;
    }
}
