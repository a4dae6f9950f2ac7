package nl.samenbord.ui.facilitator.agreements;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedDay;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.ItemRows;
import nl.samenbord.ui.facilitator.parts.NamesLabel;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.grid.Names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was agreed, what each voice can count on, and the number towards the dream. */
public final class AgreementsPane extends VBox implements WorkPane {
    /** The name of the line that tells of a person's name. */
    public static final String NAMES = "agreements-names";

    private final ItemRows<Agreement> agreements;
    private final List<ItemRows<Certainty>> certainties = new ArrayList<>();
    private final DreamRow dream;

    /** Days without a year are those after today; runs close when nobody looks any more. */
    public AgreementsPane(
            Hand hand, Parts parts, SignalWords words, LocalDate today, Runnable close) {
        Texts texts = parts.texts();
        TypedDay days = new TypedDay(texts, today);
        getStyleClass().add("side-list");
        agreements = new ItemRows<>(hand, parts, new AgreementForm(hand, texts, days));
        dream = new DreamRow(hand, parts, days);
        HBox columns = new HBox();
        columns.getStyleClass().add("side-columns");
        for (Voice voice : hand.board().template().voices()) {
            if (!voice.optional()) {
                var rows = new ItemRows<>(hand, parts, new CertaintyForm(hand, texts, voice));
                certainties.add(rows);
                String title = texts.of("certainties.of", Names.within(Names.many(voice)));
                VBox column = new VBox(parts.wrapped(title, "list-title"), rows);
                HBox.setHgrow(column, Priority.ALWAYS);
                column.setPrefWidth(1);
                columns.getChildren().add(column);
            }
        }
        VBox all =
                new VBox(
                        parts.label(texts.of("agreements.title"), "list-title"),
                        parts.wrapped(texts.of("agreements.roles"), "muted"),
                        agreements,
                        columns,
                        parts.label(texts.of("agreements.dream"), "list-title"),
                        dream);
        all.getStyleClass().add("side-parts");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new PaneTop(Work.AGREEMENTS, parts, close),
                        new NamesLabel(NAMES, this, words, hand::board),
                        scroll);
    }

    @Override
    public Work work() {
        return Work.AGREEMENTS;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        show();
        agreements.enter();
    }

    @Override
    public void show() {
        agreements.show();
        certainties.forEach(ItemRows::show);
        dream.show();
    }
}
