package nl.samenbord.ui.facilitator.years;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.YearOffer;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WordsRow;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sessions that can be laid beside this one, likeliest first; and another file. */
final class OffersView extends VBox {
    private final Texts texts;
    private final ListView<YearOffer> list = new ListView<>();
    private final Label none;
    private final Consumer<Path> chosen;

    /** Tells which file was chosen; runs ask for another one. */
    OffersView(Parts parts, Consumer<Path> chosen, Runnable ask) {
        this.chosen = chosen;
        texts = parts.texts();
        getStyleClass().add("ranks");
        Label why = parts.wrapped(texts.of("years.choose.why"), "muted");
        none = parts.wrapped(texts.of("years.looking"), "muted");
        parts.named(list, YearsIds.OFFERS, texts.of("years.choose"));
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new WordsRow<>(parts, this::words));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button lay = parts.button(YearsIds.LAY, texts.of("years.lay"), this::choose);
        lay.getStyleClass().add("accent");
        lay.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        Button file = parts.button(YearsIds.FILE, texts.of("years.file"), ask);
        getChildren().setAll(why, list, new HBox(8, lay, file));
    }

    private List<String> words(YearOffer offer) {
        String day = offer.date() == null ? texts.of("years.undated") : texts.day(offer.date());
        String about =
                Stream.of(
                                day,
                                offer.beside() ? texts.of("years.lies") : "",
                                String.valueOf(offer.file().getFileName()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return List.of(offer.title(), about);
    }

    /** It is being looked for. */
    void looking() {
        none.setText(texts.of("years.looking"));
        list.getItems().clear();
    }

    void show(List<YearOffer> offers) {
        none.setText(texts.of("years.choose.none"));
        list.getItems().setAll(offers);
        list.getSelectionModel().selectFirst();
    }

    /** Brings the keyboard to the list. */
    void enter() {
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        }
    }

    private void choose() {
        YearOffer offer = list.getSelectionModel().getSelectedItem();
        if (offer != null) {
            chosen.accept(offer.file());
        }
    }
}
