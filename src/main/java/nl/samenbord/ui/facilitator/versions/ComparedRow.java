package nl.samenbord.ui.facilitator.versions;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Inscription;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Style;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Something as it is on two boards, as a line in a list. */
public final class ComparedRow<T> extends ListCell<T> {
    private static final double BESIDE = 40;

    private static final Style SMALL = new Style(12.5, false);
    private static final Style WORDS = new Style(14.5, false);

    private final Lettering lettering;
    private final Function<T, Lines> words;

    /** What is told of a note: where and what it is, and what it says, here and there. */
    public record Lines(String what, List<Said> said) {
        /** Only one text, of which nothing has to be told before it. */
        public static Lines of(String what, String text) {
            return new Lines(what, List.of(new Said("", text)));
        }
    }

    /** A text, in whatever script, and before it whose it is; nothing where that is clear. */
    public record Said(String whose, String text) {}

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
        VBox row = new VBox(2, text(lines.what(), SMALL));
        for (Said said : lines.said()) {
            if (!said.whose().isEmpty()) {
                row.getChildren().add(text(said.whose(), SMALL));
            }
            // a line of its own, that begins at the side where its script does
            row.getChildren().add(text(said.text(), WORDS));
        }
        row.maxWidthProperty().bind(getListView().widthProperty().subtract(BESIDE));
        row.prefWidthProperty().bind(row.maxWidthProperty());
        setGraphic(row);
        setAccessibleText(
                lines.what()
                        + lines.said().stream()
                                .map(said -> (said.whose() + " " + said.text()).strip())
                                .map(said -> ". " + said)
                                .collect(Collectors.joining()));
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
