package nl.samenbord.ui.facilitator;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.samenbord.ui.facilitator.keys.KeyLine;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;

/** The sheet that tells all keys, over the window. */
final class KeySheet extends StackPane {
    KeySheet(KeyTable keys, Parts parts) {
        getStyleClass().add("veil");
        setId("key-sheet");
        setAccessibleText(parts.texts().of("keys.title"));
        GridPane table = new GridPane();
        table.getStyleClass().add("key-table");
        List<KeyLine> lines = keys.lines();
        int half = (lines.size() + 1) / 2;
        for (int i = 0; i < lines.size(); i++) {
            int column = i < half ? 0 : 2;
            var key = parts.label(lines.get(i).keys(), "key");
            key.setMinWidth(USE_PREF_SIZE);
            table.add(key, column, i % half);
            table.add(parts.label(lines.get(i).words()), column + 1, i % half);
        }
        VBox sheet =
                new VBox(
                        parts.label(parts.texts().of("keys.title"), "question"),
                        table,
                        parts.label(parts.texts().of("keys.close"), "muted"));
        sheet.getStyleClass().add("key-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(sheet);
        setOnMouseClicked(_ -> turn());
        Parts.shown(this, false);
    }

    boolean isOpen() {
        return isVisible();
    }

    void turn() {
        Parts.shown(this, !isVisible());
    }

    void close() {
        Parts.shown(this, false);
    }
}
