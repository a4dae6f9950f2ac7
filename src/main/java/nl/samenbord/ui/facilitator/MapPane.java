package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Cell;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.grid.GridMap;

import java.util.function.Consumer;

/** At the left: the whole board as a map, with what is chosen, and below it what else there is. */
final class MapPane extends VBox implements Onlooker {
    private final Hand hand;
    private final Parts parts;
    private final Label title;
    private final GridMap map;
    private final MapMenu menu;

    /** The menu is that of any cell. */
    MapPane(Hand hand, Parts parts, Fonts fonts, MapMenu menu, Node... under) {
        this.hand = hand;
        this.parts = parts;
        this.menu = menu;
        getStyleClass().add("map-pane");
        title = parts.label("", "heading");
        map = new GridMap(fonts, parts.texts());
        map.setFocusTraversable(true);
        map.onChoose(hand::choose);
        map.onMenu((cell, x, y) -> menu.show(cell, map, x, y));
        VBox below = new VBox(under);
        below.getStyleClass().add("below-map");
        getChildren().setAll(title, map, below);
        hand.look(this);
        chose();
    }

    /** From now on this one is told which cell is clicked, instead of choosing it. */
    void onClick(Consumer<Cell> clicked) {
        map.onChoose(clicked);
    }

    /** Shows the menu of the chosen cell beside it. */
    void menu() {
        map.onScreen(hand.cell())
                .ifPresent(at -> menu.show(hand.cell(), map, at.getCenterX(), at.getCenterY()));
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
