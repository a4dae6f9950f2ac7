package nl.samenbord.ui.facilitator.evening;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

/** Over the picture of the beamer: which page of the scene it shows, and the way to the others. */
final class PageRow extends HBox {
    private final Steering steering;
    private final Parts parts;
    private final Label pages;

    PageRow(Steering steering, Parts parts, KeyTable keys) {
        this.steering = steering;
        this.parts = parts;
        getStyleClass().add("page-row");
        setAlignment(Pos.CENTER_LEFT);
        Label title = parts.label(parts.texts().of("beamer.title"), "heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        pages = parts.label("", "muted");
        Button back = parts.button(Ids.PREVIOUS, "‹", () -> steering.turn(-1));
        Button on = parts.button(Ids.NEXT, "›", () -> steering.turn(1));
        back.setAccessibleText(parts.texts().of("keys.previous"));
        on.setAccessibleText(parts.texts().of("keys.next"));
        parts.key(back, keys.keyFor(new Press(Command.PREVIOUS, 0)));
        parts.key(on, keys.keyFor(new Press(Command.NEXT, 0)));
        getChildren().setAll(title, back, pages, on);
    }

    /** Shows the page of now. */
    void show() {
        int page =
                switch (steering.director().scene()) {
                    case Scene.ColumnScene at -> at.page();
                    case Scene.CellScene at -> at.page();
                    case Scene.HouseRules at -> at.page();
                    case Scene.RankingScene at -> at.page();
                    case Scene.Agreements at -> at.page();
                    case Scene.Came at -> at.page();
                    case Scene.Welcome at -> at.page();
                    case Scene.Filled at -> at.page();
                    case Scene.Closing at -> at.page();
                    case Scene.Podium at -> at.place();
                    case Scene.Overview _,
                            Scene.TestPicture _,
                            Scene.StatementScene _,
                            Scene.Writing _ ->
                            0;
                };
        int all = Math.max(page + 1, steering.pages());
        pages.setText(parts.texts().of("page.number", page + 1, all));
    }
}
