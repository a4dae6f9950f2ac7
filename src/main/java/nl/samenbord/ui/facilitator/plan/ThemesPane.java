package nl.samenbord.ui.facilitator.plan;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.board.review.Timeline;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Tabs;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What the team works on: the themes with their actions, and the same on two school years. */
public final class ThemesPane extends VBox implements WorkPane {
    private final Hand hand;
    private final LocalDate today;
    private final Tabs tabs;
    private final ListView<Theme> list = new ListView<>();
    private final ThemeForm form;
    private final TimelineView years;
    private final ScrollPane yearsScroll;
    private final HBox both;
    private boolean showing;

    /** Runs close when nobody looks any more. */
    public ThemesPane(
            Hand hand, NoteSignals signals, Parts parts, LocalDate today, Runnable close) {
        this.hand = hand;
        this.today = today;
        Texts texts = parts.texts();
        getStyleClass().add("side-list");
        tabs =
                new Tabs(
                        parts,
                        List.of(
                                new Tabs.Tab(PlanIds.TO_THEMES, texts.of("work.themes")),
                                new Tabs.Tab(PlanIds.TO_YEARS, texts.of("themes.years"))),
                        this::open);
        parts.named(list, PlanIds.LIST, texts.of("work.themes"));
        list.getStyleClass().add("theme-list");
        list.setCellFactory(_ -> new ThemeRow(hand, parts, today));
        list.setPlaceholder(wrapped(parts, texts.of("themes.none")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> chosen(false));
        VBox.setVgrow(list, Priority.ALWAYS);
        var fresh = parts.button(PlanIds.NEW, texts.of("themes.fresh"), this::fresh);
        fresh.getStyleClass().add("accent");
        VBox left = new VBox(list, fresh);
        left.getStyleClass().add("theme-side");
        form = new ThemeForm(hand, new Roles(hand, signals), parts, today, this::remove, close);
        HBox.setHgrow(form, Priority.ALWAYS);
        both = new HBox(left, form);
        both.getStyleClass().add("theme-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        years = new TimelineView(parts, today);
        yearsScroll = parts.named(new ScrollPane(years), PlanIds.YEARS, texts.of("themes.years"));
        yearsScroll.setFitToWidth(true);
        yearsScroll.setPrefHeight(0);
        VBox.setVgrow(yearsScroll, Priority.ALWAYS);
        getChildren().setAll(new PaneTop(Work.THEMES, parts, close, tabs), both, yearsScroll);
    }

    private static Node wrapped(Parts parts, String words) {
        return parts.wrapped(words, "muted");
    }

    private void fresh() {
        Theme theme = new Theme(Id.fresh(), "", List.of(), List.of(), List.of());
        if (hand.submit(Change.Add.last(theme))) {
            select(theme.id());
            chosen(true);
        }
    }

    private void remove(Theme theme) {
        hand.submit(Themes.drop(hand.board(), theme));
        list.requestFocus();
    }

    private void select(@Nullable Id wanted) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(wanted)) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        list.getSelectionModel().selectFirst();
    }

    private void chosen(boolean enter) {
        if (!showing) {
            form.show(list.getSelectionModel().getSelectedItem());
            if (enter) {
                form.enter();
            }
        }
    }

    @Override
    public Work work() {
        return Work.THEMES;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public int count() {
        return Timeline.overdue(hand.board(), today);
    }

    @Override
    public void open() {
        show();
        (tabs.at() == 0 ? list : yearsScroll).requestFocus();
    }

    @Override
    public void show() {
        Parts.shown(both, tabs.at() == 0);
        Parts.shown(yearsScroll, tabs.at() == 1);
        Board board = hand.board();
        if (tabs.at() == 1) {
            years.show(board);
            return;
        }
        Theme before = list.getSelectionModel().getSelectedItem();
        showing = true;
        list.getItems().setAll(board.all(Theme.class).list());
        select(before == null ? null : before.id());
        showing = false;
        chosen(false);
    }
}
