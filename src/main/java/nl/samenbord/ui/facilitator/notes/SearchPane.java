package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Note;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Search;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Fonts;

/** Searches all notes on the board. */
public final class SearchPane extends VBox {
    private final Hand hand;
    private final Parts parts;
    private final Runnable close;
    private final Search search;
    private final TextField field = new TextField();
    private final ListView<Note> results = new ListView<>();
    private final Label count;

    /** Runs close when a note was chosen or nobody searches any more. */
    public SearchPane(Hand hand, Parts parts, Fonts fonts, Runnable close) {
        this.hand = hand;
        this.parts = parts;
        this.close = close;
        search = new Search(parts.texts()::nameOf);
        getStyleClass().add("side-list");
        count = parts.label("", "muted");
        parts.named(field, Ids.SEARCH_FIELD, parts.texts().of("search.field"));
        field.setPromptText(parts.texts().of("search.prompt"));
        field.textProperty().addListener((_, _, _) -> show());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        parts.named(results, Ids.SEARCH_RESULTS, parts.texts().of("search.results"));
        CardText writer = new CardText(fonts);
        results.setCellFactory(
                _ -> new NoteRow<>(note -> note, hand::board, writer, parts.texts()));
        results.setOnMouseClicked(_ -> go());
        HBox top =
                new HBox(
                        field,
                        parts.button(Ids.SEARCH_CLOSE, parts.texts().of("side.close"), close));
        top.getStyleClass().add("side-top");
        top.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        VBox.setVgrow(results, Priority.ALWAYS);
        getChildren().setAll(top, count, results);
    }

    /** Begins to search. */
    public void open() {
        show();
        field.requestFocus();
        field.selectAll();
    }

    /** Goes to the note that is chosen in the list. */
    public void go() {
        Note found = results.getSelectionModel().getSelectedItem();
        if (found != null) {
            close.run();
            hand.board().note(found.id()).ifPresent(hand::choose);
        }
    }

    private void show() {
        results.getItems().setAll(search.find(hand.board(), field.getText()));
        results.getSelectionModel().selectFirst();
        int found = results.getItems().size();
        count.setText(field.getText().isBlank() ? "" : parts.texts().of("search.found", found));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            results.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            results.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            go();
        } else {
            return;
        }
        results.scrollTo(results.getSelectionModel().getSelectedIndex());
        event.consume();
    }
}
