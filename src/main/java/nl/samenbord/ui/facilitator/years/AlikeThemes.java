package nl.samenbord.ui.facilitator.years;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.alike.ThemeSuggestion;
import nl.samenbord.alike.ThemeSuggestions;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Change;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WordsRow;

import java.util.List;
import java.util.function.BiFunction;

/** Themes of then and now that look alike: the team links them with Enter, or not with Delete. */
final class AlikeThemes extends VBox {
    private final Hand hand;
    private final Texts texts;
    private final ListView<ThemeSuggestion> list = new ListView<>();

    AlikeThemes(Hand hand, Parts parts) {
        this.hand = hand;
        texts = parts.texts();
        getStyleClass().add("rank-column");
        Label title = parts.label(texts.of("years.alike"), "list-title");
        Label how = parts.wrapped(texts.of("years.alike.how"), "muted");
        parts.named(list, YearsIds.ALIKE, texts.of("years.alike"));
        Label none = parts.wrapped(texts.of("years.alike.none"), "muted");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new WordsRow<>(parts, this::words));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button link = parts.button(YearsIds.LINK, texts.of("years.link"), this::link);
        Button refuse = parts.button(YearsIds.REFUSE, texts.of("years.refuse"), this::refuse);
        for (Button button : new Button[] {link, refuse}) {
            button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        }
        getChildren().setAll(title, how, list, new HBox(8, link, refuse));
    }

    void show(YearBesideYear years) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(ThemeSuggestions.of(years));
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            list.getSelectionModel().clearAndSelect(Math.min(at, last));
        }
    }

    /** Brings the keyboard to the list. */
    void enter() {
        list.requestFocus();
    }

    private List<String> words(ThemeSuggestion one) {
        String why =
                one.shared().isEmpty()
                        ? texts.of("years.alike.place")
                        : texts.of("alike.share", String.join(", ", one.shared()));
        return List.of(one.then().what(), "→ " + one.now().title(), why);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> link();
            case DELETE -> refuse();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void link() {
        change((one, suggestion) -> one.turned(suggestion.now().id()));
    }

    private void refuse() {
        change((one, suggestion) -> one.refusing(suggestion.now().id()));
    }

    private void change(BiFunction<Carried, ThemeSuggestion, Carried> how) {
        ThemeSuggestion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hand.board()
                    .all(Carried.class)
                    .find(chosen.then().id())
                    .ifPresent(now -> hand.submit(new Change.Edit(now, how.apply(now, chosen))));
        }
    }
}
