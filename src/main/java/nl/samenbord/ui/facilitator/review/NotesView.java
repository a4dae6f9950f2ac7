package nl.samenbord.ui.facilitator.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Search;
import nl.samenbord.ui.facilitator.notes.NoteRow;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.plan.ThemeMenu;
import nl.samenbord.ui.fx.Fonts;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All notes of a board, or those that are asked for, as a list to read. */
final class NotesView extends VBox {
    private final Hand hand;
    private final Texts texts;
    private final Runnable close;
    private final Search search;
    private final FilterBar bar;
    private final Label count;
    private final ThemeMenu themes;
    private final ListView<Note> list = new ListView<>();

    NotesView(Hand hand, Parts parts, Fonts fonts, Runnable close) {
        this.hand = hand;
        this.close = close;
        texts = parts.texts();
        search = new Search(texts::nameOf);
        getStyleClass().add("reading-notes");
        bar = new FilterBar(parts, this::show);
        count = parts.named(parts.label("", "list-title"), ReadingIds.COUNT, "");
        parts.named(list, ReadingIds.LIST, texts.of("reading.list"));
        list.setPlaceholder(parts.wrapped(texts.of("reading.none"), "muted"));
        list.setCellFactory(_ -> new NoteRow<>(note -> note, hand::board, fonts, texts, _ -> ""));
        list.setPrefHeight(0);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() > 1) {
                        go();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        themes = new ThemeMenu(hand, parts);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) -> themes.show(now));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button there = parts.button(ReadingIds.GO, texts.of("signals.go"), this::go);
        there.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        HBox told =
                new HBox(
                        count,
                        space,
                        parts.button(ReadingIds.ALL, texts.of("reading.all"), bar::clear),
                        themes,
                        there);
        told.getStyleClass().add("side-top");
        told.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(bar, told, list);
    }

    /** Shows the notes that are asked for; the one that was chosen stays so. */
    void show() {
        Board board = hand.board();
        bar.show(board);
        Id before = chosen().map(Note::id).orElse(null);
        Set<Note> asked = found(board);
        List<Note> found =
                board.notes().stream()
                        .filter(bar.filter().on(board))
                        .filter(asked::contains)
                        .sorted(bar.order().on(board))
                        .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().select(place(found, before));
        themes.show(chosen().orElse(null));
        int all = board.notes().size();
        count.setText(
                found.size() == all
                        ? texts.of("notes.count", all)
                        : texts.of("reading.found", found.size(), all));
        count.setAccessibleText(count.getText());
    }

    private Set<Note> found(Board board) {
        return new HashSet<>(
                bar.asked().isBlank() ? board.notes().list() : search.find(board, bar.asked()));
    }

    private static int place(List<Note> found, @Nullable Id wanted) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).id().equals(wanted)) {
                return i;
            }
        }
        return 0;
    }

    /** Takes the keyboard. */
    void enter() {
        list.requestFocus();
    }

    /** Asks for all notes again; false if it did already. */
    boolean back() {
        return bar.clear();
    }

    Optional<Note> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
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
