package nl.samenbord.ui.facilitator.parking;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Parking;
import nl.samenbord.board.Words;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.NamesLabel;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;

/**
 * Short texts for later, and how many questions were about one child: those are only counted, so
 * that nothing about a child is ever written down.
 */
public final class ParkingPane extends VBox implements WorkPane {
    /** The names of its controls. */
    public static final String TEXT = "parking-text";

    public static final String PARK = "parking-park";
    public static final String LIST = "parking-list";
    public static final String REMOVE = "parking-remove";
    public static final String MORE = "parking-more";
    public static final String FEWER = "parking-fewer";
    public static final String NAMES = "parking-names";
    public static final String COUNTED = "parking-counted";

    private final Hand hand;
    private final Texts texts;
    private final TextField text = new TextField();
    private final ListView<Parked> list = new ListView<>();
    private final Label counted;

    /** Runs close when nobody looks any more. */
    public ParkingPane(Hand hand, Parts parts, SignalWords words, Runnable close) {
        this.hand = hand;
        texts = parts.texts();
        getStyleClass().add("side-list");
        parts.named(text, TEXT, texts.of("parking.text"));
        text.setPromptText(texts.of("parking.text"));
        text.setOnAction(_ -> park());
        HBox.setHgrow(text, Priority.ALWAYS);
        parts.named(list, LIST, texts.of("parking.list"));
        list.setPlaceholder(parts.wrapped(texts.of("parking.empty"), "muted"));
        list.setCellFactory(_ -> new ParkedRow(parts));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        counted = parts.named(parts.label(""), COUNTED, "");
        var park = parts.button(PARK, texts.of("parking.park"), this::park);
        park.getStyleClass().add("accent");
        var remove = parts.button(REMOVE, texts.of("parking.remove"), this::remove);
        remove.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        getChildren()
                .setAll(
                        new PaneTop(Work.PARKING, parts, close, remove),
                        row(text, park),
                        new NamesLabel(NAMES, this, words, hand::board),
                        row(
                                counted,
                                parts.button(FEWER, "−", () -> count(-1)),
                                parts.button(MORE, "+", () -> count(1))),
                        parts.wrapped(texts.of("parking.why"), "muted"),
                        list);
        lookup("#" + FEWER).setAccessibleText(texts.of("parking.fewer"));
        lookup("#" + MORE).setAccessibleText(texts.of("parking.more"));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("side-top");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    public Work work() {
        return Work.PARKING;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        show();
        text.requestFocus();
    }

    @Override
    public void show() {
        list.getItems().setAll(hand.board().all(Parked.class).list());
        list.getSelectionModel().selectFirst();
        String sentence = texts.of("parking.counted", hand.board().parking().aboutOneChild());
        counted.setText(sentence);
        counted.setAccessibleText(sentence);
    }

    @Override
    public int count() {
        return hand.board().all(Parked.class).size() + hand.board().parking().aboutOneChild();
    }

    private void park() {
        String words = Words.entered(text.getText());
        if (!words.isEmpty() && hand.submit(Change.Add.last(new Parked(Id.fresh(), words)))) {
            text.clear();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            remove();
            event.consume();
        }
    }

    private void remove() {
        Parked chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hand.submit(new Change.Remove(chosen, 0));
        }
    }

    private void count(int by) {
        Parking now = hand.board().parking();
        int next = Math.max(0, now.aboutOneChild() + by);
        hand.submit(new Change.Tell(now, new Parking(next, now.promise())));
    }
}
