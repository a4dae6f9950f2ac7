package nl.samenbord.ui.facilitator;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.desk.Printout;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.function.Consumer;

/** Asks what is wanted on paper, before it is asked where the file must go. */
final class HandoutChoice extends HBox {
    private final Hand hand;
    private final Parts parts;
    private final Consumer<Printout> chosen;
    private final Runnable closed;
    private final Button report;
    private final Button cards;

    /** Tells what was chosen; runs closed when the keyboard is free again. */
    HandoutChoice(Hand hand, Parts parts, Consumer<Printout> chosen, Runnable closed) {
        this.hand = hand;
        this.parts = parts;
        this.chosen = chosen;
        this.closed = closed;
        Texts texts = parts.texts();
        Label question = parts.label(texts.of("paper.choose"));
        question.setMinWidth(USE_PREF_SIZE);
        report = button(Ids.PAPER_REPORT, texts.of("paper.report"), Printout.REPORT);
        cards = button(Ids.PAPER_CARDS_A4, texts.of("paper.cardsA4"), Printout.CARDS_A4);
        Button large = button(Ids.PAPER_CARDS_A3, texts.of("paper.cardsA3"), Printout.CARDS_A3);
        Label space = parts.label("");
        space.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = parts.button(Ids.PAPER_CLOSE, texts.of("side.close"), this::close);
        getStyleClass().add("strip");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(question, report, cards, large, space, close);
        Parts.shown(this, false);
    }

    /** Asks; what is likely comes first: without notes there is nothing to report yet. */
    void open() {
        Parts.shown(this, true);
        Button likely = hand.board().notes().isEmpty() ? cards : report;
        likely.requestFocus();
    }

    boolean isOpen() {
        return isVisible();
    }

    void close() {
        Parts.shown(this, false);
        closed.run();
    }

    private Button button(String id, String text, Printout printout) {
        return parts.button(
                id,
                text,
                () -> {
                    close();
                    chosen.accept(printout);
                });
    }
}
