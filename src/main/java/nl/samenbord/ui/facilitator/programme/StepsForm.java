package nl.samenbord.ui.facilitator.programme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Programme.Part;
import nl.samenbord.desk.Stock;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.show.SceneText;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Hour;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SceneSort;
import nl.samenbord.ui.fx.Children;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of the evening, to be changed at any time, also while they run. */
final class StepsForm extends VBox {
    private static final int USUAL_MINUTES = 10;

    private final Hand hand;
    private final Director director;
    private final Parts parts;
    private final Texts texts;
    private final Label total;
    private final Label missing;
    private final VBox list = new VBox();
    private final Map<Id, PartRow> rows = new HashMap<>();

    StepsForm(Hand hand, Director director, Stock stock, Parts parts) {
        this.hand = hand;
        this.director = director;
        this.parts = parts;
        texts = parts.texts();
        getStyleClass().add("plan");
        list.getStyleClass().add("plan-rows");
        total = parts.named(parts.label("", "muted"), ProgrammeIds.TOTAL, "");
        total.setWrapText(true);
        Button add = parts.button(ProgrammeIds.ADD, texts.of("programme.add"), this::add);
        HBox below = new HBox(add, total);
        HBox.setHgrow(total, Priority.ALWAYS);
        missing = parts.named(parts.label("", "advice"), ProgrammeIds.MISSING, "");
        missing.setWrapText(true);
        getChildren().setAll(ready(stock), missing, heads(), list, below);
        for (HBox row : List.of(below, (HBox) getChildren().getFirst())) {
            row.getStyleClass().add("side-top");
            row.setAlignment(Pos.CENTER_LEFT);
        }
        director.follow(_ -> show());
    }

    private HBox ready(Stock stock) {
        String language = hand.board().meeting().language();
        return new HBox(
                parts.label(texts.of("programme.ready"), "muted"),
                parts.button(
                        ProgrammeIds.TWO_HOURS,
                        texts.of("programme.twoHours"),
                        () -> become(stock.twoHours(language))),
                parts.button(
                        ProgrammeIds.ONE_HOUR,
                        texts.of("programme.oneHour"),
                        () -> become(stock.oneHour(language))));
    }

    private Node heads() {
        return PartRow.laid(
                parts.label(""),
                parts.label(texts.of("programme.name"), "heading"),
                parts.label(texts.of("programme.minutes"), "heading"),
                parts.label(texts.of("programme.scene"), "heading"),
                new HBox());
    }

    /** Shows the programme of now. */
    void show() {
        List<Part> now = programme().parts();
        Id on = director.course().part();
        rows.keySet().removeIf(id -> programme().part(id).isEmpty());
        List<PartRow> shown = new ArrayList<>();
        for (Part part : now) {
            PartRow row =
                    rows.computeIfAbsent(part.id(), id -> new PartRow(this, id, parts, template()));
            row.show(part, shown.size(), part.id().equals(on));
            shown.add(row);
        }
        Children.become(list.getChildren(), shown);
        String lacks = missing();
        missing.setText(lacks);
        missing.setAccessibleText(lacks);
        Parts.shown(missing, !lacks.isEmpty());
        String words = total();
        total.setText(words);
        total.setAccessibleText(words);
    }

    /** What the evening needs and does not have yet; the rest comes of itself while it goes on. */
    private String missing() {
        return programme().parts().stream()
                .flatMap(part -> SceneText.read(part.scene(), template(), new Cell(0, 0)).stream())
                .filter(Scene.StatementScene.class::isInstance)
                .flatMap(scene -> SceneSort.missing(scene, board()).stream())
                .findFirst()
                .map(texts::of)
                .orElse("");
    }

    private String total() {
        int minutes = programme().minutes();
        Optional<LocalTime> begin = Hour.of(hand.board().meeting().when().begin());
        return begin.map(
                        at ->
                                texts.of(
                                        "programme.until",
                                        minutes,
                                        at.toString(),
                                        at.plusMinutes(minutes).toString()))
                .orElseGet(() -> texts.of("programme.total", minutes));
    }

    /** The part with this id becomes another. */
    void change(Part after) {
        become(programme().with(after));
    }

    /** The part goes up or down; the keyboard goes along. */
    void move(Id id, int by) {
        become(programme().moved(id, by));
        Optional.ofNullable(rows.get(id)).ifPresent(row -> row.enter(by));
    }

    /** The part goes; the keyboard goes to the one that comes in its place. */
    void remove(Id id) {
        int place = programme().placeOf(id);
        become(programme().without(id));
        List<Part> left = programme().parts();
        if (!left.isEmpty()) {
            Part next = left.get(Math.min(place, left.size() - 1));
            Optional.ofNullable(rows.get(next.id())).ifPresent(PartRow::enterName);
        }
    }

    private void add() {
        Part part = new Part(Id.fresh(), texts.of("programme.new"), USUAL_MINUTES, "");
        become(programme().with(part));
        Optional.ofNullable(rows.get(part.id())).ifPresent(PartRow::enterName);
    }

    private void become(Programme after) {
        hand.submit(new Change.Tell(programme(), after));
        show();
    }

    Optional<Part> part(Id id) {
        return programme().part(id);
    }

    private Programme programme() {
        return board().programme();
    }

    private nl.samenbord.board.Template template() {
        return board().template();
    }

    private Board board() {
        return hand.board();
    }
}
