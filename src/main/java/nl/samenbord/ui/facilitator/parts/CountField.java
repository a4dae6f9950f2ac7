package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.function.IntConsumer;

/**
 * A small field for a number of people or dots; nothing stands for 0. What is typed is kept as one
 * step, when one leaves the field or presses Enter; Delete empties it.
 */
public final class CountField extends TextField implements Unkept {
    private static final int DIGITS = 4;

    private final IntConsumer keep;
    private int count;
    private boolean edited;
    private boolean arriving;

    /** Keep is told the number, once it differs from the one that was shown. */
    public CountField(IntConsumer keep) {
        this.keep = keep;
        getStyleClass().add("count-field");
        setTextFormatter(Digits.atMost(DIGITS));
        textProperty().addListener((_, _, now) -> edited = !now.equals(words()));
        focusedProperty().addListener((_, _, here) -> focused(here));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::clicked);
        setOnAction(_ -> settle());
    }

    /** Shows this number, unless another is being typed. */
    public void show(int now) {
        count = now;
        if (edited) {
            edited = !getText().equals(words());
        } else {
            takeBack();
        }
    }

    /** Whether another number is being typed. */
    public boolean isEdited() {
        return edited;
    }

    /** Whether keys go here, also while the window itself is not in front. */
    public boolean hasKeyboard() {
        return getScene() != null && equals(getScene().getFocusOwner());
    }

    /** Keeps what is typed. */
    public void settle() {
        if (edited) {
            int typed = Digits.number(getText());
            edited = false;
            if (typed != count) {
                keep.accept(typed);
            }
            takeBack();
        }
    }

    @Override
    public boolean takeBack() {
        boolean other = edited;
        edited = false;
        setText(words());
        if (hasKeyboard()) {
            selectAll();
        }
        return other;
    }

    private String words() {
        return count == 0 ? "" : Integer.toString(count);
    }

    private void focused(boolean here) {
        if (!here) {
            settle();
        } else if (!edited) {
            selectAll();
        }
    }

    /** A click that comes from elsewhere takes the whole number, so that typing replaces it. */
    private void clicked(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            arriving = !hasKeyboard();
        } else if (arriving && getSelection().getLength() == 0) {
            selectAll();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            clear();
            settle();
            event.consume();
        }
    }
}
