package nl.samenbord.ui.facilitator.signals;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.notes.NoteRow;
import nl.samenbord.ui.facilitator.parts.MeetingTitle;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.facilitator.parts.WrappingRow;
import nl.samenbord.ui.fx.Fonts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The notes that are held back, each with the reason; the facilitator decides one by one. */
public final class SignalsPane extends VBox implements WorkPane {
    /** The names of its controls. */
    public static final String LIST = "signals-list";

    public static final String RELEASE = "signals-release";
    public static final String GO = "signals-go";
    public static final String ERASE = "signals-erase";
    public static final String COPY = "anonymous-copy";

    private static final double GAP = 10;

    private final Hand hand;
    private final Consumer<Command> asked;
    private final Runnable close;
    private final ListView<Note> list = new ListView<>();
    private final Texts texts;
    private final Label keptUntil;

    /** How notes are shown in it, how it tells why they wait, and by which keys. */
    public record Look(Fonts fonts, SignalWords words, KeyTable keys) {}

    /**
     * Copy runs when a copy that points at nobody is asked for; close when nobody looks any more.
     */
    public SignalsPane(
            Hand hand,
            Parts parts,
            Look look,
            Consumer<Command> asked,
            Runnable copy,
            Runnable close) {
        this.hand = hand;
        this.asked = asked;
        this.close = close;
        texts = parts.texts();
        getStyleClass().add("side-list");
        parts.named(list, LIST, texts.of("signals.list"));
        list.setCellFactory(
                _ ->
                        new NoteRow<>(
                                note -> note,
                                hand::board,
                                look.fonts(),
                                texts,
                                note -> look.words().of(hand.board(), note)));
        list.setPlaceholder(parts.wrapped(texts.of("signals.none"), "muted"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button release = button(parts, RELEASE, texts.of("signals.release"), Command.RELEASE);
        parts.key(release, look.keys().keyFor(new Press(Command.RELEASE, 0)));
        Button erase = button(parts, ERASE, texts.of("erase.button"), Command.ERASE);
        parts.key(erase, look.keys().keyFor(new Press(Command.ERASE, 0)));
        Button there = parts.button(GO, texts.of("signals.go"), this::go);
        there.getStyleClass().add("accent");
        unlessChosen(there);
        Label why = parts.wrapped(texts.of("signals.why"), "muted");
        keptUntil = parts.label("", "muted");
        HBox.setHgrow(keptUntil, Priority.ALWAYS);
        Button share = parts.button(COPY, texts.of("anonymous.button"), copy);
        WrappingRow foot = WrappingRow.of(GAP, keptUntil, share);
        getChildren()
                .setAll(
                        new PaneTop(Work.SIGNALS, parts, close, there, release, erase),
                        why,
                        list,
                        foot);
    }

    private Button button(Parts parts, String id, String text, Command command) {
        Button button = parts.button(id, text, () -> asked.accept(command));
        unlessChosen(button);
        return button;
    }

    private void unlessChosen(Button button) {
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    }

    @Override
    public Optional<Note> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    @Override
    public Work work() {
        return Work.SIGNALS;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        show();
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    @Override
    public void show() {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        List<Note> waiting =
                hand.board().notes().stream().filter(note -> note.is(Mark.HELD)).toList();
        list.getItems().setAll(waiting);
        list.getSelectionModel().select(Math.min(at, waiting.size() - 1));
        LocalDate day = hand.board().meeting().keepUntil();
        keptUntil.setText(
                day == null
                        ? texts.of("keep.unknown")
                        : texts.of("keep.until", MeetingTitle.day(day, texts)));
    }

    @Override
    public int count() {
        return Waiting.count(hand.board());
    }

    /** Goes to the note where it hangs. */
    private void go() {
        chosen().ifPresent(
                        note -> {
                            close.run();
                            hand.choose(note);
                        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && !event.isShiftDown()) {
            chosen().ifPresent(hand::bin);
            event.consume();
        }
    }
}
