package nl.samenbord.ui.facilitator;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.show.Show;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

/** At the right: what the room sees, and the buttons that steer it. */
final class BeamerPane extends VBox {
    private final Steering steering;
    private final Director director;
    private final Parts parts;
    private final KeyTable keys;
    private final ToggleButton grid;
    private final ToggleButton column;
    private final ToggleButton cell;
    private final ToggleButton black;
    private final ToggleButton hold;
    private final Label pages;
    private final Label held;

    BeamerPane(Steering steering, Node miniature, Parts parts, KeyTable keys) {
        this.steering = steering;
        this.director = steering.director();
        this.parts = parts;
        this.keys = keys;
        Texts texts = parts.texts();
        getStyleClass().add("beamer-pane");
        grid = scene(Ids.SCENE_GRID, texts.of("scene.grid"), steering::overview);
        column = scene(Ids.SCENE_COLUMN, texts.of("scene.column"), steering::column);
        cell = scene(Ids.SCENE_CELL, texts.of("scene.cell"), steering::cell);
        hold = scene(Ids.HOLD, texts.of("scene.hold"), steering::hold);
        black = scene(Ids.BLACK, texts.of("scene.black"), steering::black);
        parts.key(hold, keys.keyFor(new Press(Command.HOLD, 0)));
        parts.key(black, keys.keyFor(new Press(Command.BLACK, 0)));
        pages = parts.label("", "muted");
        held = parts.label(texts.of("scene.held"), "held");
        held.setWrapText(true);
        Label title = parts.label(texts.of("beamer.title"), "heading");
        getChildren().setAll(title, miniature, held, scenes(), pageRow());
        director.attend(this::show);
    }

    private GridPane scenes() {
        GridPane pane = new GridPane();
        pane.getStyleClass().add("scenes");
        pane.addRow(0, grid, column, cell);
        pane.add(hold, 0, 1, 2, 1);
        pane.add(black, 2, 1);
        for (int column = 0; column < 3; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / 3);
            pane.getColumnConstraints().add(third);
        }
        return pane;
    }

    private HBox pageRow() {
        var back = parts.button(Ids.PREVIOUS, "‹", () -> steering.turn(-1));
        var on = parts.button(Ids.NEXT, "›", () -> steering.turn(1));
        back.setAccessibleText(parts.texts().of("keys.previous"));
        on.setAccessibleText(parts.texts().of("keys.next"));
        parts.key(back, keys.keyFor(new Press(Command.PREVIOUS, 0)));
        parts.key(on, keys.keyFor(new Press(Command.NEXT, 0)));
        HBox row = new HBox(back, pages, space(), on);
        row.getStyleClass().add("page-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private ToggleButton scene(String id, String text, Runnable action) {
        ToggleButton button =
                parts.toggle(
                        id,
                        text,
                        () -> {
                            action.run();
                            show(director.shown());
                        });
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        return button;
    }

    private void show(Show now) {
        Scene scene = director.scene();
        grid.setSelected(scene instanceof Scene.Overview);
        column.setSelected(scene instanceof Scene.ColumnScene);
        cell.setSelected(scene instanceof Scene.CellScene);
        hold.setSelected(director.held());
        black.setSelected(now.black());
        Parts.shown(held, director.held());
        int page =
                switch (scene) {
                    case Scene.ColumnScene at -> at.page();
                    case Scene.CellScene at -> at.page();
                    case Scene.HouseRules at -> at.page();
                    case Scene.RankingScene at -> at.page();
                    case Scene.Agreements at -> at.page();
                    case Scene.Podium at -> at.place();
                    case Scene.Overview _,
                            Scene.Welcome _,
                            Scene.TestPicture _,
                            Scene.StatementScene _,
                            Scene.Writing _,
                            Scene.Closing _ ->
                            0;
                };
        int all = Math.max(page + 1, steering.pages());
        pages.setText(parts.texts().of("beamer.page", page + 1, all));
    }
}
