package nl.samenbord.ui.facilitator.alike;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.alike.Suggestion;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Titles;
import nl.samenbord.ui.facilitator.notes.Pieces;
import nl.samenbord.ui.facilitator.notes.TitleField;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.fx.Fonts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pieces that look alike, two by two with the reason; the facilitator lays them together or not.
 */
public final class AlikePane extends VBox implements WorkPane {
    /** The names of its controls. */
    public static final String ID = "alike";

    public static final String LIST = "alike-list";
    public static final String LAY = "alike-lay";
    public static final String NOT_THE_SAME = "alike-not-the-same";

    private final Hand hand;
    private final Bundler bundler;
    private final Texts texts;
    private final Runnable counted;
    private final Finder finder;
    private final ListView<Suggestion> list = new ListView<>();
    private final Label nothing;
    private final TitleField title;

    /** Runs counted when it knows how many there are, close when nobody looks any more. */
    public AlikePane(
            Hand hand,
            Bundler bundler,
            Fonts fonts,
            SignalWords words,
            Parts parts,
            Runnable counted,
            Runnable failed,
            Runnable close) {
        this.hand = hand;
        this.bundler = bundler;
        this.counted = counted;
        texts = parts.texts();
        finder = new Finder(this::found, failed);
        getStyleClass().add("side-list");
        parts.named(list, LIST, texts.of("alike.list"));
        Pieces pieces = new Pieces(fonts, texts, words);
        list.setCellFactory(_ -> new AlikeRow(hand::board, pieces, parts));
        nothing = parts.wrapped("", "muted");
        list.setPlaceholder(nothing);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        title = new TitleField(ID, parts, this::made, this::back);
        Button lay = parts.button(LAY, texts.of("alike.lay"), this::ask);
        lay.getStyleClass().add("accent");
        Button not = parts.button(NOT_THE_SAME, texts.of("alike.notTheSame"), this::refuse);
        for (Button button : List.of(lay, not)) {
            button.disableProperty()
                    .bind(
                            list.getSelectionModel()
                                    .selectedItemProperty()
                                    .isNull()
                                    .or(title.visibleProperty()));
        }
        Label why = parts.wrapped(texts.of("alike.why"), "muted");
        getChildren().setAll(new PaneTop(Work.ALIKE, parts, close, lay, not), why, list, title);
    }

    @Override
    public Work work() {
        return Work.ALIKE;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        nothing.setText(texts.of("alike.looking"));
        show();
        list.requestFocus();
    }

    @Override
    public void show() {
        finder.look(hand.board());
    }

    @Override
    public int count() {
        return list.getItems().size();
    }

    @Override
    public boolean back() {
        boolean asking = title.isAsking();
        if (asking) {
            title.close();
            list.requestFocus();
        }
        return asking;
    }

    @Override
    public void leave() {
        finder.close();
    }

    private void found(List<Suggestion> suggestions) {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(suggestions);
        nothing.setText(texts.of("alike.none"));
        choose(at);
        counted.run();
    }

    private void choose(int at) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, last));
            list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> ask();
            case DELETE -> refuse();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void ask() {
        List<Note> notes = notes();
        if (!notes.isEmpty()) {
            title.ask(Titles.of(hand.board(), notes));
        }
    }

    private void made(Titles.Choice choice) {
        if (bundler.lay(notes(), choice)) {
            back();
        }
    }

    private void refuse() {
        suggested()
                .ifPresent(
                        suggestion -> {
                            finder.refuse(suggestion);
                            int at = list.getSelectionModel().getSelectedIndex();
                            list.getItems().remove(suggestion);
                            choose(at);
                            counted.run();
                        });
    }

    /** The notes of both pieces as they are now. */
    private List<Note> notes() {
        return suggested().stream()
                .flatMap(suggestion -> Stream.of(suggestion.one(), suggestion.other()))
                .flatMap(piece -> piece.all().stream())
                .flatMap(note -> hand.board().note(note.id()).stream())
                .toList();
    }

    private Optional<Suggestion> suggested() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
