package nl.samenbord.ui.facilitator.plan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Lines;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Picker;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One theme in fields: what, where, why, how far, what is done, what lies behind it. */
final class ThemeForm extends ScrollPane {
    private static final int ROWS = 2;

    private final Hand hand;
    private final Texts texts;
    private final PlanWords words;
    private final Roles roles;
    private final Entry title;
    private final Picker state;
    private final Entry reason;
    private final PlaceChips places;
    private final Lines why;
    private final Entry told;
    private final ActionRows actions;
    private final SupportList supports;
    private final Label person;
    private final VBox box;
    private @Nullable Id id;

    /** Remove takes the theme away; gone runs when one goes to a note. */
    ThemeForm(
            Hand hand,
            Roles roles,
            Parts parts,
            LocalDate today,
            Consumer<Theme> remove,
            Runnable gone) {
        this.hand = hand;
        this.roles = roles;
        texts = parts.texts();
        words = new PlanWords(texts);
        parts.named(this, PlanIds.FORM, texts.of("themes.one"));
        title = entry(parts, PlanIds.TITLE, texts.of("themes.title"), Theme::titled);
        title.getStyleClass().add("theme-title");
        state = new Picker(parts, PlanIds.STATE, texts.of("themes.state"), this::state);
        reason =
                entry(
                        parts,
                        PlanIds.REASON,
                        texts.of("themes.reason"),
                        (theme, typed) -> theme.being(theme.progress().because(typed)));
        places = new PlaceChips(parts, this::change);
        why =
                new Lines(
                        parts,
                        PlanIds.WHY,
                        texts.of("themes.why"),
                        ROWS,
                        lines -> change(theme -> theme.because(String.join("\n", lines))));
        told = entry(parts, PlanIds.TOLD, texts.of("themes.told"), Theme::told);
        actions = new ActionRows(hand, roles, parts, today);
        supports = new SupportList(hand, parts, gone);
        person = parts.named(parts.label("", "advice"), PlanIds.PERSON, "");
        person.setWrapText(true);
        person.setMinHeight(USE_PREF_SIZE);
        var away =
                parts.button(
                        PlanIds.REMOVE, texts.of("themes.remove"), () -> theme().ifPresent(remove));
        box =
                new VBox(
                        named(texts.of("themes.title"), title),
                        person,
                        row(
                                named(texts.of("themes.state"), state),
                                named(texts.of("themes.reason"), reason)),
                        places,
                        named(texts.of("themes.why"), why),
                        parts.label(texts.of("themes.doing"), "list-title"),
                        actions,
                        named(texts.of("themes.told"), told),
                        parts.label(texts.of("themes.behind"), "list-title"),
                        supports,
                        away);
        box.getStyleClass().add("theme-form");
        setContent(box);
        setFitToWidth(true);
        setPrefHeight(0);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("plain-scroll");
    }

    private interface Wording {
        Theme of(Theme theme, String typed);
    }

    private Entry entry(Parts parts, String itsId, String name, Wording how) {
        return new Entry(parts, itsId, name, typed -> change(theme -> how.of(theme, typed)));
    }

    private static VBox named(String name, Node field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.getStyleClass().add("field-title");
        return new VBox(label, field);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("side-top");
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(nodes[nodes.length - 1], Priority.ALWAYS);
        return row;
    }

    private Optional<Theme> theme() {
        return id == null ? Optional.empty() : hand.board().all(Theme.class).find(id);
    }

    private boolean change(UnaryOperator<Theme> how) {
        theme().filter(now -> !how.apply(now).equals(now))
                .ifPresent(now -> hand.submit(new Change.Edit(now, how.apply(now))));
        return true;
    }

    private void state(String name) {
        change(t -> t.being(t.progress().in(Progress.State.valueOf(name))));
    }

    /** Shows this theme; null for none. */
    void show(@Nullable Theme theme) {
        Parts.shown(box, theme != null);
        if (theme == null) {
            id = null;
            return;
        }
        id = theme.id();
        Board board = hand.board();
        title.show(theme.title());
        state.show(words.states(), theme.progress().state().name());
        reason.show(theme.progress().reason());
        places.show(board.template(), theme);
        why.show(Arrays.asList(theme.why().split("\n")));
        told.show(theme.told());
        actions.show(theme);
        supports.show(board, theme);
        String found = roles.persons(texts(theme, Themes.actions(board, theme)));
        person.setText(found.isEmpty() ? "" : texts.of("themes.person", found));
        person.setAccessibleText(person.getText());
        Parts.shown(person, !found.isEmpty());
    }

    private static Stream<String> texts(Theme theme, List<Action> actions) {
        Stream<String> own =
                Stream.of(
                        theme.title(),
                        theme.wish(),
                        theme.why(),
                        theme.told(),
                        theme.progress().reason());
        Stream<String> done =
                actions.stream().flatMap(a -> Stream.of(a.what(), a.progress().reason()));
        return Stream.concat(own, done);
    }

    /** Brings the keyboard to the title. */
    void enter() {
        title.requestFocus();
    }
}
