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
    private static final int COLUMNS = 3;
    private static final double WIDE = 264;

    KeySheet(KeyTable keys, Parts parts) {
        getStyleClass().add("veil");
        setId("key-sheet");
        setAccessibleText(parts.texts().of("keys.title"));
        GridPane table = new GridPane();
        table.getStyleClass().add("key-table");
        List<KeyLine> lines = keys.lines();
        int share = Math.ceilDiv(lines.size(), COLUMNS);
        for (int i = 0; i < lines.size(); i++) {
            int column = 2 * (i / share);
            var key = parts.label(lines.get(i).keys(), "key");
            key.setMinWidth(USE_PREF_SIZE);
            var words = parts.label(lines.get(i).words());
            words.setWrapText(true);
            words.setMaxWidth(WIDE);
            table.add(key, column, i % share);
            table.add(words, column + 1, i % share);
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
