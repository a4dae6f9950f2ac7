package nl.samenbord.ui.facilitator.template;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Template;
import nl.samenbord.desk.Templates;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.function.IntPredicate;

/**
 * A template in the list: its title, how large it is, what it is for; above the first its group.
 */
final class OfferCell extends ListCell<Templates.Offer> {
    private final Texts texts;
    private final IntPredicate opens;
    private final Label group = new Label();
    private final Label title = new Label();
    private final Label size = new Label();
    private final Label about = new Label();
    private final VBox card;
    private final VBox all;

    /** Opens tells whether the cell at a place is the first of its group. */
    OfferCell(Texts texts, IntPredicate opens) {
        this.texts = texts;
        this.opens = opens;
        group.getStyleClass().add("heading");
        title.getStyleClass().add("template-title");
        size.getStyleClass().add("muted");
        about.getStyleClass().add("recent-more");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        about.setMinWidth(0);
        size.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(10, title, size);
        top.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(1, top, about);
        card.getStyleClass().add("template-card");
        all = new VBox(group, card);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Templates.@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Template its = offer.template();
        String of =
                offer.own() ? texts.of("templates.own") : OccasionWords.of(its.occasion(), texts);
        group.setText(of);
        boolean first = opens.test(getIndex());
        group.setVisible(first);
        group.setManaged(first);
        title.setText(Names.plain(its.title()));
        size.setText(texts.of("templates.size", its.columns().size(), its.rows().size()));
        about.setText(Names.plain(its.about()));
        setAccessibleText(of + ". " + its.title() + ", " + size.getText() + ". " + its.about());
        setGraphic(all);
    }
}
