package nl.samenbord.ui.facilitator.versions;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Inscription;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Style;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Something as it is on two boards, as a line in a list. */
public final class ComparedRow<T> extends ListCell<T> {
    private static final double BESIDE = 40;

    private static final Style SMALL = new Style(12.5, false);
    private static final Style WORDS = new Style(14.5, false);

    private final Lettering lettering;
    private final Function<T, Lines> words;

    /** What is told of a note: where and what it is, its text, and what it says beside that. */
    public record Lines(String what, String text, String beside) {}

    /** Rows in these words; notes may be in any script. */
    public ComparedRow(Fonts fonts, Function<T, Lines> words) {
        this.lettering = new Lettering(fonts);
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable T pair, boolean empty) {
        super.updateItem(pair, empty);
        if (pair == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(words.apply(pair));
        }
    }

    private void show(Lines lines) {
        VBox row = new VBox(2, text(lines.what(), SMALL), text(lines.text(), WORDS));
        if (!lines.beside().isEmpty()) {
            row.getChildren().add(text(lines.beside(), SMALL));
        }
        row.maxWidthProperty().bind(getListView().widthProperty().subtract(BESIDE));
        row.prefWidthProperty().bind(row.maxWidthProperty());
        setGraphic(row);
        setAccessibleText(String.join(". ", lines.what(), lines.text(), lines.beside()).strip());
    }

    private Inscription text(String text, Style style) {
        return new Inscription(lettering, text, style, Token.INK.colour());
    }

    /** As high as its lines are at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + getGraphic().prefHeight(getListView().getWidth() - BESIDE)
                        + snappedBottomInset();
    }
}
