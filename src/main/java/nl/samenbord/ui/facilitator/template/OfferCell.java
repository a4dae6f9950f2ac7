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
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.function.IntPredicate;

/**
 * A template in the list: its title, how large it is, what it is for; above the first its group.
 */
final class OfferCell extends ListCell<Templates.Offer> {
    private static final double BESIDE = 34;

    private final Texts texts;
    private final IntPredicate opens;
    private final Label group;
    private final Label title;
    private final Label size;
    private final Label about;
    private final VBox card;
    private final VBox all;

    /** Opens tells whether the cell at a place is the first of its group. */
    OfferCell(Parts parts, IntPredicate opens) {
        texts = parts.texts();
        this.opens = opens;
        group = parts.label("", "heading");
        title = parts.wrapped("", "template-title");
        size = parts.label("", "muted");
        about = parts.wrapped("", "recent-more");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        size.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(10, title, size);
        top.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(1, top, about);
        card.getStyleClass().add("template-card");
        all = new VBox(group, card);
        setPrefWidth(0);
    }

    /** As high as its lines are at the width of the list; a cell does not ask for that itself. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + all.prefHeight(getListView().getWidth() - BESIDE)
                        + snappedBottomInset();
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
