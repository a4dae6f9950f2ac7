package nl.samenbord.ui.facilitator.years;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Former;
import nl.samenbord.board.Id;
import nl.samenbord.board.Progress;
import nl.samenbord.board.years.Carrying;
import nl.samenbord.board.years.Sequel;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.desk.EarlierYears;
import nl.samenbord.desk.Problem;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.notes.Pieces;
import nl.samenbord.ui.facilitator.parts.NamesLabel;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Tabs;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * This session beside that of another year: what came of what was promised then, the themes, the
 * cells, the number towards the dream.
 */
public final class YearsPane extends VBox implements WorkPane {
    private static final Id THIS = Id.from("samenbord this session");

    private final Hand hand;
    private final EarlierYears earlier;
    private final Around around;
    private final Texts texts;
    private final Tabs tabs;
    private final Label beside;
    private final Button other;
    private final Button away;
    private final OffersView offers;
    private final CameView came;
    private final ThemesView themes;
    private final AlikeThemes alike;
    private final CellsView cells;
    private final DreamView dream;
    private final Label needed;
    private final List<Node> views;
    private boolean choosing;

    /**
     * What is around it: who is told of a problem, what is said, names that are seen, the way out.
     */
    public record Around(
            Consumer<Problem> problems, Consumer<String> say, SignalWords words, Runnable close) {}

    /** Beside the sessions that these years have; pieces draws their notes. */
    public YearsPane(Hand hand, EarlierYears earlier, Pieces pieces, Parts parts, Around around) {
        this.hand = hand;
        this.earlier = earlier;
        this.around = around;
        texts = parts.texts();
        getStyleClass().add("side-list");
        tabs =
                new Tabs(
                        parts,
                        List.of(
                                new Tabs.Tab(YearsIds.TO_CAME, texts.of("years.toCame")),
                                new Tabs.Tab(YearsIds.TO_THEMES, texts.of("work.themes")),
                                new Tabs.Tab(YearsIds.TO_CELLS, texts.of("years.toCells")),
                                new Tabs.Tab(YearsIds.TO_DREAM, texts.of("years.toDream"))),
                        this::turned);
        beside = parts.named(parts.wrapped("", "muted"), YearsIds.BESIDE, "");
        other = parts.button(YearsIds.OTHER, texts.of("years.other"), this::choose);
        away = parts.button(YearsIds.AWAY, texts.of("years.away"), this::putAway);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, beside, space, other, away);
        bar.setAlignment(Pos.CENTER_LEFT);
        offers = new OffersView(parts, this::lay, () -> earlier.ask(this::laid, around.problems()));
        came = new CameView(hand, parts);
        themes = new ThemesView(hand, parts);
        alike = new AlikeThemes(hand, parts);
        cells = new CellsView(parts, new CellNotes(parts, pieces));
        dream = new DreamView(parts);
        needed = parts.label(texts.of("years.needed"), "muted");
        needed.setWrapText(true);
        ScrollPane themesScroll = scroll(parts, YearsIds.THEMES, texts.of("work.themes"), themes);
        HBox.setHgrow(themesScroll, Priority.ALWAYS);
        alike.setPrefWidth(400);
        alike.setMinWidth(320);
        HBox both = new HBox(16, themesScroll, alike);
        views =
                List.of(
                        scroll(parts, YearsIds.CAME, texts.of("years.toCame"), came),
                        both,
                        cells,
                        dream,
                        offers);
        views.forEach(view -> VBox.setVgrow(view, Priority.ALWAYS));
        getChildren()
                .setAll(
                        new PaneTop(Work.YEARS, parts, around.close(), tabs),
                        bar,
                        new NamesLabel(YearsIds.NAMES, this, around.words(), hand::board),
                        needed);
        getChildren().addAll(views);
    }

    private static ScrollPane scroll(Parts parts, String id, String name, Node content) {
        ScrollPane scroll = parts.named(new ScrollPane(content), id, name);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void turned() {
        choosing = false;
        open();
    }

    private void choose() {
        choosing = true;
        offers.looking();
        show();
        offers.enter();
        earlier.offers(offers::show);
    }

    /** Lays the session in this file beside this one. */
    public void lay(Path file) {
        earlier.open(file, this::laid, around.problems());
    }

    /** Carries along what was promised there; a later session is only compared. */
    private void laid(YearBoard one) {
        YearBesideYear years = YearBesideYear.of(one, now());
        boolean later = years.turned();
        if (later) {
            around.say().accept(texts.of("years.later"));
        } else {
            LayBeside.of(one, hand.board(), texts.of("came.title")).ifPresent(hand::submit);
            if (!years.sure()) {
                around.say().accept(texts.of("years.unsure"));
            }
        }
        choosing = false;
        tabs.turn(later ? 2 : 0);
        open();
    }

    private void putAway() {
        earlier.putAway();
        Sequel.former(hand.board())
                .ifPresent(former -> hand.submit(LayBeside.away(hand.board(), former)));
        open();
    }

    private YearBoard now() {
        return new YearBoard(THIS, hand.board());
    }

    private Optional<YearBesideYear> years() {
        return earlier.beside().map(one -> YearBesideYear.of(one, now()));
    }

    @Override
    public Work work() {
        return Work.YEARS;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public boolean wide() {
        return true;
    }

    /** What was promised and nobody said anything of yet. */
    @Override
    public int count() {
        return (int)
                Sequel.of(hand.board()).all().stream()
                        .filter(one -> one.came().state() == Progress.State.NEW)
                        .count();
    }

    @Override
    public void open() {
        if (isAlone()) {
            choose();
            return;
        }
        show();
        boolean entered =
                switch (tabs.at()) {
                    case 0 -> came.enter();
                    case 1 -> {
                        alike.enter();
                        yield alike.isVisible();
                    }
                    default -> false;
                };
        if (!entered) {
            tabs.requestFocus();
        }
    }

    private boolean isAlone() {
        return earlier.beside().isEmpty() && Sequel.former(hand.board()).isEmpty();
    }

    @Override
    public boolean back() {
        boolean was = choosing && !isAlone();
        if (was) {
            choosing = false;
            open();
        }
        return was;
    }

    @Override
    public void show() {
        Board board = hand.board();
        Optional<YearBesideYear> years = years();
        int shown = choosing || isAlone() ? views.size() - 1 : tabs.at();
        for (int i = 0; i < views.size(); i++) {
            Parts.shown(views.get(i), i == shown);
        }
        bar(board, years.orElse(null));
        boolean lacks = years.isEmpty() && (shown == 1 || shown == 2);
        Parts.shown(needed, lacks);
        Parts.shown(alike, years.isPresent());
        switch (shown) {
            case 0 -> came.show(board);
            case 1 -> {
                themes.show(board);
                years.ifPresent(alike::show);
            }
            case 2 -> {
                Parts.shown(cells, years.isPresent());
                years.ifPresent(cells::show);
            }
            case 3 -> dream.show(board);
            default -> {}
        }
    }

    private void bar(Board board, @Nullable YearBesideYear years) {
        String words;
        if (years != null) {
            words = named(Carrying.former(years.turned() ? years.now() : years.then()));
        } else {
            words = Sequel.former(board).map(this::named).orElse("");
        }
        beside.setText(words.isEmpty() ? texts.of("years.choose") : words);
        beside.setAccessibleText(beside.getText());
        Parts.shown(other, !choosing && !isAlone());
        Parts.shown(away, !choosing && !isAlone());
    }

    private String named(Former former) {
        String day = former.date() == null ? texts.of("years.undated") : texts.day(former.date());
        return texts.of("years.besideThis", former.title(), day);
    }
}
