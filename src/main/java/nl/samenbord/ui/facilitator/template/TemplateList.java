package nl.samenbord.ui.facilitator.template;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

import nl.samenbord.board.Template;
import nl.samenbord.board.Words;
import nl.samenbord.desk.Templates;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All templates to choose from, in groups, each with a line on what it is for. One is always
 * chosen; a letter goes to the next that begins with it.
 */
public final class TemplateList extends ListView<Templates.Offer> {
    /** A list of these. */
    public TemplateList(List<Templates.Offer> offers, Parts parts) {
        parts.named(this, TemplateIds.LIST, parts.texts().of("templates.list"));
        getStyleClass().add("template-list");
        setCellFactory(_ -> new OfferCell(parts, this::opens));
        offers(offers, "");
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Shows these, with the one of this id chosen; with the first if there is none. */
    public void offers(List<Templates.Offer> offers, String id) {
        List<Templates.Offer> grouped = new ArrayList<>(offers);
        grouped.sort(Comparator.comparingInt(TemplateList::rank));
        getItems().setAll(grouped);
        choose(id);
    }

    private static int rank(Templates.Offer offer) {
        if (offer.own()) {
            return 4;
        }
        return switch (offer.template().occasion()) {
            case EVENING -> 0;
            case BEFORE -> 1;
            case AFTER -> 2;
            case BACKGROUND -> 3;
        };
    }

    /** Chooses the template of this id, the first if there is none. */
    public void choose(String id) {
        int place = 0;
        for (int i = 0; i < getItems().size(); i++) {
            place = getItems().get(i).template().id().equals(id) ? i : place;
        }
        getSelectionModel().clearAndSelect(place);
        getFocusModel().focus(place);
        scrollTo(Math.max(0, place - 1));
    }

    /** The one that is chosen. */
    public Templates.Offer chosen() {
        return getItems().get(Math.max(0, getSelectionModel().getSelectedIndex()));
    }

    /** Whether the offer at this place is the first of its group. */
    private boolean opens(int place) {
        return place == 0 || rank(getItems().get(place)) != rank(getItems().get(place - 1));
    }

    private void typed(KeyEvent event) {
        String letter = Words.sought(event.getCharacter());
        if (letter.isBlank() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int all = getItems().size();
        int from = getSelectionModel().getSelectedIndex();
        for (int step = 1; step <= all; step++) {
            Template template = getItems().get((from + step) % all).template();
            if (Words.sought(template.title()).startsWith(letter)) {
                choose(template.id());
                break;
            }
        }
        event.consume();
    }
}
