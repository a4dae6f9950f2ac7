package nl.samenbord.ui.facilitator.parts;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.samenbord.board.Words;

import java.util.List;
import java.util.function.Predicate;

/**
 * A field for several short texts on the board, one a line. What is typed is kept when one leaves
 * it, with Tab too; until then Esc brings back what stood there.
 */
public final class Lines extends TextArea implements Unkept {
    private final Keeping keeping;

    /** Keep takes the lines that say something, and shows what they became. */
    public Lines(Parts parts, String id, String name, int rows, Predicate<List<String>> keep) {
        keeping =
                new Keeping(
                        this,
                        typed ->
                                keep.test(
                                        typed.lines()
                                                .map(Words::enteredLine)
                                                .filter(line -> !line.isEmpty())
                                                .toList()));
        parts.named(this, id, name);
        setWrapText(true);
        setPrefRowCount(rows);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows these lines, unless something else is being typed. */
    public void show(List<String> lines) {
        keeping.show(String.join("\n", lines));
    }

    @Override
    public boolean takeBack() {
        return keeping.takeBack();
    }

    /** A tab goes on to the next field, as everywhere. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
