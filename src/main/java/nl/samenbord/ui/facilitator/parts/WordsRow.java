package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** A few lines of words in a list, the first of them bold; as high as they need. */
public final class WordsRow<T> extends ListCell<T> {
    private static final double AROUND = 40;

    private final Parts parts;
    private final Function<T, List<String>> words;

    /** A row that says these lines of each thing. */
    public WordsRow(Parts parts, Function<T, List<String>> words) {
        this.parts = parts;
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        List<String> lines = words.apply(item);
        VBox row = new VBox(2);
        for (String line : lines) {
            Label label = parts.label(line, row.getChildren().isEmpty() ? "theme-name" : "muted");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            row.getChildren().add(label);
        }
        row.maxWidthProperty().bind(getListView().widthProperty().subtract(AROUND));
        row.prefWidthProperty().bind(row.maxWidthProperty());
        setGraphic(row);
        setAccessibleText(String.join(". ", lines));
    }

    private double room() {
        return getListView().getWidth() - AROUND;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region row
                ? snappedTopInset() + row.prefHeight(room()) + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
