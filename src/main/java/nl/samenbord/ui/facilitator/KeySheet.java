package nl.samenbord.ui.facilitator;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.samenbord.ui.facilitator.keys.KeyLine;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;

/** The sheet that tells all keys, over the window. */
final class KeySheet extends StackPane {
    // of a line of the sheet; the window takes as many beside each other as it has room for
    private static final double WIDTH = 400;
    private static final double WORDS = 264;
    private static final int MOST = 3;
    private static final double MARGIN = 40;

    private final KeyTable keys;
    private final Parts parts;
    private final Runnable closed;
    private final GridPane table = new GridPane();
    private final ScrollPane scroll = new ScrollPane(table);

    /** Closed runs when it has gone. */
    KeySheet(KeyTable keys, Parts parts, Runnable closed) {
        this.keys = keys;
        this.parts = parts;
        this.closed = closed;
        getStyleClass().add("veil");
        setId(Ids.KEY_SHEET);
        setAccessibleText(parts.texts().of("keys.title"));
        table.getStyleClass().add("key-table");
        parts.named(scroll, Ids.KEY_LINES, parts.texts().of("keys.title"));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox sheet =
                new VBox(
                        parts.label(parts.texts().of("keys.title"), "question"),
                        scroll,
                        parts.label(parts.texts().of("keys.close"), "muted"));
        sheet.getStyleClass().add("key-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.maxHeightProperty().bind(heightProperty().subtract(MARGIN));
        getChildren().setAll(sheet);
        setOnMouseClicked(_ -> close());
        Parts.shown(this, false);
    }

    private void lay(int columns) {
        table.getChildren().clear();
        List<KeyLine> lines = keys.lines();
        int each = (lines.size() + columns - 1) / columns;
        for (int i = 0; i < lines.size(); i++) {
            var key = parts.label(lines.get(i).keys(), "key");
            key.setMinWidth(USE_PREF_SIZE);
            table.add(key, 2 * (i / each), i % each);
            var words = parts.label(lines.get(i).words());
            words.setWrapText(true);
            words.setMaxWidth(WORDS);
            table.add(words, 2 * (i / each) + 1, i % each);
        }
    }

    boolean isOpen() {
        return isVisible();
    }

    void turn() {
        if (isOpen()) {
            close();
        } else {
            double room = ((StackPane) getParent()).getWidth();
            lay(Math.clamp((int) (room / WIDTH), 1, MOST));
            Parts.shown(this, true);
            scroll.requestFocus();
        }
    }

    void close() {
        if (isOpen()) {
            Parts.shown(this, false);
            closed.run();
        }
    }
}
