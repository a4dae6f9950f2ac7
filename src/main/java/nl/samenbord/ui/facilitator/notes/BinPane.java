package nl.samenbord.ui.facilitator.notes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Binned;
import nl.samenbord.board.Note;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;
import nl.samenbord.ui.fx.Fonts;

import java.util.Optional;
import java.util.function.Consumer;

/** The notes that were thrown away; each can be put back as it was. */
public final class BinPane extends VBox {
    /** The button that erases for good. */
    public static final String ERASE = "bin-erase";

    private static final double GAP = 10;

    private final Hand hand;
    private final ListView<Binned> binned = new ListView<>();
    private final Button putBack;

    /** Runs close when nobody looks any more. */
    public BinPane(
            Hand hand,
            Parts parts,
            Fonts fonts,
            KeyTable keys,
            Consumer<Command> asked,
            Runnable close) {
        this.hand = hand;
        getStyleClass().add("side-list");
        parts.named(binned, Ids.BIN_LIST, parts.texts().of("bin.list"));
        CardText writer = new CardText(fonts);
        binned.setCellFactory(_ -> new NoteRow<>(Binned::note, hand::board, writer, parts.texts()));
        binned.setPlaceholder(parts.wrapped(parts.texts().of("bin.empty"), "muted"));
        binned.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        putBack();
                    }
                });
        putBack = parts.button(Ids.PUT_BACK, parts.texts().of("bin.putBack"), this::putBack);
        putBack.getStyleClass().add("accent");
        putBack.disableProperty().bind(binned.getSelectionModel().selectedItemProperty().isNull());
        Button erase =
                parts.button(
                        ERASE, parts.texts().of("erase.button"), () -> asked.accept(Command.ERASE));
        parts.key(erase, keys.keyFor(new Press(Command.ERASE, 0)));
        erase.disableProperty().bind(binned.getSelectionModel().selectedItemProperty().isNull());
        Label title = parts.label(parts.texts().of("bin.title"), "question");
        HBox.setHgrow(title, Priority.ALWAYS);
        WrappingRow top =
                WrappingRow.of(
                        GAP,
                        title,
                        putBack,
                        erase,
                        parts.button(Ids.BIN_CLOSE, parts.texts().of("side.close"), close));
        VBox.setVgrow(binned, Priority.ALWAYS);
        getChildren().setAll(top, binned);
    }

    /** Shows what is in the bin, the last thrown away first. */
    public void open() {
        show();
        binned.getSelectionModel().selectFirst();
        binned.requestFocus();
    }

    /** Shows the bin of now. */
    public void show() {
        int at = Math.max(0, binned.getSelectionModel().getSelectedIndex());
        binned.getItems().setAll(hand.board().all(Binned.class).list().reversed());
        binned.getSelectionModel().select(Math.min(at, binned.getItems().size() - 1));
    }

    /** The note that is chosen in the bin. */
    public Optional<Note> chosen() {
        return Optional.ofNullable(binned.getSelectionModel().getSelectedItem()).map(Binned::note);
    }

    private void putBack() {
        Binned chosen = binned.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hand.putBack(chosen);
        }
    }
}
