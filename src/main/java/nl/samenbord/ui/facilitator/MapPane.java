package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.grid.GridMap;

/** At the left: the whole board as a map, with what is chosen, and below it what else there is. */
final class MapPane extends VBox implements Onlooker {
    private final Hand hand;
    private final Parts parts;
    private final Label title;
    private final GridMap map;

    MapPane(Hand hand, Parts parts, Fonts fonts, Node below) {
        this.hand = hand;
        this.parts = parts;
        getStyleClass().add("map-pane");
        title = parts.label("", "heading");
        map = new GridMap(fonts, parts.texts());
        map.setFocusTraversable(true);
        map.onChoose(hand::choose);
        getChildren().setAll(title, map, below);
        hand.look(this);
        chose();
    }

    GridMap map() {
        return map;
    }

    @Override
    public void chose() {
        map.show(hand.board(), hand.cell());
        Texts texts = parts.texts();
        int notes = hand.board().notes().size();
        int kept = notes - hand.board().forTheRoom().notes().size();
        title.setText(texts.of("map.title", texts.of("notes.soFar", notes), kept));
    }
}
