package nl.samenbord.ui.facilitator.statements;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Words;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Children;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The statements of this evening in their order, of which one is open. */
final class Tonight extends VBox {
    private final Hand hand;
    private final Director director;
    private final Parts parts;
    private final Texts texts;
    private final VBox list = new VBox();
    private final Label none;
    private final TextField own = new TextField();
    private final Map<Id, StatementCard> cards = new HashMap<>();
    private @Nullable Id opened;
    private @Nullable Scene seen;

    Tonight(Hand hand, Director director, Parts parts) {
        this.hand = hand;
        this.director = director;
        this.parts = parts;
        texts = parts.texts();
        getStyleClass().add("tonight");
        list.getStyleClass().add("statement-list");
        none = parts.label(texts.of("statements.none"), "muted");
        none.setWrapText(true);
        parts.named(own, StatementIds.OWN, texts.of("statements.own"));
        own.setPromptText(texts.of("statements.own"));
        own.setOnAction(_ -> add());
        HBox.setHgrow(own, Priority.ALWAYS);
        HBox below =
                new HBox(
                        own, parts.button(StatementIds.ADD, texts.of("statements.add"), this::add));
        below.getStyleClass().add("side-top");
        below.setAlignment(Pos.CENTER_LEFT);
        Label advice = parts.label(texts.of("statements.long", Statement.LONGEST), "advice");
        advice.visibleProperty().bind(own.textProperty().map(Tonight::isTooLong));
        advice.managedProperty().bind(advice.visibleProperty());
        getChildren().setAll(none, list, below, advice);
        director.follow(_ -> follow());
    }

    /** Shows the statements of now. */
    void show() {
        Shelf<Statement> all = all();
        Parts.shown(none, all.isEmpty());
        cards.keySet().removeIf(id -> all.indexOf(id) < 0);
        if (opened == null || all.indexOf(opened) < 0) {
            opened = all.isEmpty() ? null : all.get(0).id();
        }
        List<StatementCard> shown = new ArrayList<>();
        for (Statement statement : all) {
            StatementCard card =
                    cards.computeIfAbsent(
                            statement.id(), id -> new StatementCard(this, hand, id, parts));
            card.show(statement, shown.size(), statement.id().equals(opened), director.scene());
            shown.add(card);
        }
        Children.become(list.getChildren(), shown);
    }

    /** The statement that the room came to see is the open one. */
    void follow() {
        Scene scene = director.scene();
        if (!scene.equals(seen)
                && scene instanceof Scene.StatementScene at
                && at.place() < all().size()) {
            opened = all().get(at.place()).id();
        }
        seen = scene;
        show();
    }

    /** Opens this one, to be counted. */
    void open(Id id) {
        opened = id;
        show();
        card(id).ifPresent(StatementCard::enter);
    }

    /** Brings the keyboard to the counts of the open one, or to where one of one's own is typed. */
    void enter() {
        if (opened == null) {
            own.requestFocus();
        } else {
            card(opened).ifPresent(StatementCard::enter);
        }
    }

    /** Puts it before the room, with what was counted or without. */
    void show(Id id, boolean counted) {
        int place = all().indexOf(id);
        if (place >= 0) {
            director.show(new Scene.StatementScene(place, counted));
        }
        show();
    }

    boolean hasNext(Id id) {
        return all().indexOf(id) < all().size() - 1;
    }

    /** Puts the one behind it before the room, and opens it. */
    void next(Id id) {
        int place = all().indexOf(id) + 1;
        if (place < all().size()) {
            Id behind = all().get(place).id();
            show(behind, false);
            open(behind);
        }
    }

    /** It goes up or down; the keyboard goes along. */
    void move(Id id, int by) {
        int place = all().indexOf(id);
        int wanted = Math.clamp((long) place + by, 0, all().size() - 1);
        statement(id)
                .filter(_ -> wanted != place)
                .ifPresent(
                        it ->
                                hand.submit(
                                        new Change.Together(
                                                List.of(
                                                        new Change.Remove(it, place),
                                                        new Change.Add(it, wanted)))));
        show();
        card(id).ifPresent(card -> card.enter(by));
    }

    /** It is not for this evening. */
    void remove(Id id) {
        int place = all().indexOf(id);
        statement(id).ifPresent(it -> hand.submit(new Change.Remove(it, place)));
        if (!all().isEmpty()) {
            open(all().get(Math.min(place, all().size() - 1)).id());
        }
    }

    /** It becomes another. */
    void change(Id id, UnaryOperator<Statement> how) {
        statement(id).ifPresent(it -> hand.submit(new Change.Edit(it, how.apply(it))));
        show();
    }

    Optional<Statement> statement(Id id) {
        return all().find(id);
    }

    private static boolean isTooLong(String typed) {
        return Statement.isTooLong(Words.entered(typed));
    }

    private void add() {
        String words = Words.entered(own.getText());
        Statement statement = Statement.of(words);
        boolean fits = !words.isEmpty() && !Statement.isTooLong(words);
        if (fits && hand.submit(Change.Add.last(statement))) {
            own.clear();
            opened = statement.id();
            show();
        }
    }

    private Optional<StatementCard> card(Id id) {
        return Optional.ofNullable(cards.get(id));
    }

    private Shelf<Statement> all() {
        return hand.board().all(Statement.class);
    }
}
