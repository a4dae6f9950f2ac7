package nl.samenbord.ui.facilitator.parts;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import java.text.Bidi;
import java.util.function.Predicate;

/**
 * A field for one value on the board that goes on in more lines where its words need them. What is
 * typed is kept with Enter or when one leaves it; until then Esc brings back what stood there.
 */
public final class GrowingEntry extends TextArea implements Unkept {
    // what the stylesheet leaves between the rim and the words, and the room of the caret
    private static final double ACROSS = 22;
    private static final double UPRIGHT = 10;
    private static final double LEAST = 60;
    private static final int COLUMNS = 12;

    private final Keeping keeping;
    private final Text measure = new Text();

    /** Keep takes what was typed, and shows what it became; or says that it can't be kept. */
    public GrowingEntry(Parts parts, String id, String name, Predicate<String> keep) {
        keeping = new Keeping(this, keep);
        parts.named(this, id, name);
        getStyleClass().add("growing");
        setMinWidth(LEAST);
        setPrefRowCount(1);
        setPrefColumnCount(COLUMNS);
        setTextFormatter(new TextFormatter<>(GrowingEntry::inOneLine));
        textProperty().addListener((_, _, now) -> changed(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        skinProperty().addListener((_, _, _) -> withoutBars());
        changed("");
    }

    /** A bar would take the room for which the lines were measured. */
    private void withoutBars() {
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
    }

    private static TextFormatter.Change inOneLine(TextFormatter.Change change) {
        change.setText(change.getText().replace('\n', ' '));
        return change;
    }

    /** JavaFX 25 throws where it breaks a line of Arabic, so there it stays one line. */
    private void changed(String now) {
        setWrapText(!Bidi.requiresBidi(now.toCharArray(), 0, now.length()));
        requestLayout();
    }

    /** Shows a value, unless something else is being typed. */
    public void show(String value) {
        keeping.show(value);
    }

    @Override
    public boolean takeBack() {
        return keeping.takeBack();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.TAB ->
                    requestFocusTraversal(
                            event.isShiftDown()
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
            case KeyCode.ENTER -> keeping.keep();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** One line as long as nobody says how wide it is: what is around it asks so first. */
    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? computePrefHeight(Double.MAX_VALUE) : computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.setFont(getFont());
        double room = (width < 0 ? prefWidth(-1) : width) - ACROSS;
        measure.setWrappingWidth(isWrapText() ? Math.max(1, room) : 0);
        measure.setText(getText().isEmpty() ? " " : getText());
        return Math.ceil(measure.getLayoutBounds().getHeight()) + UPRIGHT;
    }
}
