package nl.samenbord.ui.facilitator.tables;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.incoming.IncomingIds;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.function.Consumer;

/** The paper notes that nobody could type yet; Enter opens one to type it now. */
final class UntypedList extends VBox {
    private static final double LINE = 36;
    private static final int MOST_LINES = 3;

    private final Texts texts;
    private final Label title;
    private final ListView<Note> list = new ListView<>();
    private Places places;

    /**
     * Open is told which one is typed now, add runs when a place is kept for another, table when
     * notes come from a table that somebody typed elsewhere.
     */
    UntypedList(
            Board board,
            Parts parts,
            Consumer<Note> open,
            Runnable add,
            String key,
            Runnable table) {
        places = new Places(board);
        texts = parts.texts();
        getStyleClass().add("untyped");
        title = parts.label("", "list-title");
        var button = parts.button(TableIds.UNTYPED_ADD, texts.of("typing.untyped"), add);
        parts.key(button, key);
        var elsewhere = parts.button(IncomingIds.ASK, texts.of("incoming.button"), table);
        HBox top = new HBox(title, button, elsewhere);
        top.getStyleClass().add("side-top");
        top.setAlignment(Pos.CENTER_LEFT);
        parts.named(list, TableIds.UNTYPED, texts.of("untyped.list"));
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new UntypedRow(note -> places.of(note)));
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        open(open);
                    }
                });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, open));
        getChildren().setAll(top, list);
    }

    static List<Note> on(Board board) {
        return board.notes().stream().filter(note -> note.is(Mark.UNTYPED)).toList();
    }

    void show(Board board) {
        List<Note> untyped = on(board);
        places = new Places(board);
        if (!list.getItems().equals(untyped)) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(untyped);
            list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, untyped.size() - 1)));
        }
        title.setText(texts.of("untyped.title", untyped.size()));
        Parts.shown(list, !untyped.isEmpty());
        list.setPrefHeight(LINE * Math.min(untyped.size(), MOST_LINES) + 2);
        list.setMinHeight(list.getPrefHeight());
    }

    private void pressed(KeyEvent event, Consumer<Note> open) {
        if (event.getCode() == KeyCode.ENTER) {
            open(open);
            event.consume();
        }
    }

    private void open(Consumer<Note> open) {
        Note chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }
}
