package nl.samenbord.ui.facilitator.parts;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.samenbord.board.Change;
import nl.samenbord.ui.facilitator.hand.Hand;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * A small field for a number of people or dots; nothing stands for 0. However many digits are typed
 * before one leaves it or presses Enter, they are one step to take back; Delete empties it.
 */
public final class CountField extends TextField implements Unkept {
    private static final int DIGITS = 4;

    private final @Nullable Hand hand;
    private final IntFunction<Change> change;
    private final IntConsumer keep;
    private int count;
    private boolean typed;
    private boolean told;
    private boolean none;
    private boolean showing;

    /** Every digit changes the board at once, by the change that makes it that number. */
    public CountField(Hand hand, IntFunction<Change> change) {
        this(hand, change, _ -> {});
    }

    /** Keep is told the number when one leaves the field, once it differs from the one shown. */
    public CountField(IntConsumer keep) {
        this(null, _ -> new Change.Together(List.of()), keep);
    }

    private CountField(@Nullable Hand hand, IntFunction<Change> change, IntConsumer keep) {
        this.hand = hand;
        this.change = change;
        this.keep = keep;
        getStyleClass().add("count-field");
        Digits.only(this, DIGITS);
        textProperty().addListener((_, _, _) -> typed());
        focusedProperty().addListener((_, _, here) -> focused(here));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnAction(_ -> settle());
    }

    /** Shows this number, unless another is being typed. */
    public void show(int now) {
        boolean same = hand == null || Digits.number(getText()) == now;
        count = now;
        none &= now == 0;
        if (!typed || !same) {
            restore();
        }
    }

    /** Whether a number is being typed. */
    public boolean isEdited() {
        return typed;
    }

    /** Whether keys go here, also while the window itself is not in front. */
    public boolean hasKeyboard() {
        return getScene() != null && equals(getScene().getFocusOwner());
    }

    /** Keeps what is typed. */
    public void settle() {
        if (typed) {
            int number = Digits.number(getText());
            none = !getText().isEmpty() && number == 0;
            if (hand == null && number != count) {
                keep.accept(number);
            }
            restore();
        }
    }

    @Override
    public boolean takeBack() {
        boolean other = typed && (told || !getText().equals(words()));
        boolean took = told;
        none = false;
        typed = false;
        if (hand != null && took) {
            hand.untype();
        }
        restore();
        return other;
    }

    private void restore() {
        typed = false;
        told = false;
        showing = true;
        setText(words());
        showing = false;
        if (hasKeyboard()) {
            selectAll();
        }
    }

    private String words() {
        return count == 0 ? none ? "0" : "" : Integer.toString(count);
    }

    private void typed() {
        if (showing) {
            return;
        }
        typed = true;
        int number = Digits.number(getText());
        if (hand != null && number != count) {
            boolean first = !told;
            told = true;
            hand.type(change.apply(number), first);
        }
    }

    private void focused(boolean here) {
        if (!here) {
            settle();
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
