package nl.samenbord.ui.facilitator.signals;

import javafx.scene.control.Button;

import nl.samenbord.board.Board;
import nl.samenbord.board.Mark;
import nl.samenbord.ui.facilitator.parts.Parts;

/** How many notes wait for the facilitator's eye; opens the list of them. */
public final class Waiting extends Button {
    /** Its name. */
    public static final String ID = "waiting";

    private final Parts parts;

    /** Runs open when it is pressed. */
    public Waiting(Parts parts, String key, Runnable open) {
        this.parts = parts;
        parts.named(this, ID, parts.texts().of("work.signals"));
        parts.key(this, key);
        getStyleClass().addAll("warning", "waiting");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> open.run());
    }

    /** How many notes on this board wait. */
    static int count(Board board) {
        return (int) board.notes().stream().filter(note -> note.is(Mark.HELD)).count();
    }

    /** Shows how many wait on this board, or nothing if none do. */
    public void show(Board board) {
        int waiting = count(board);
        setText(parts.texts().of("signals.waiting", waiting));
        setAccessibleText(getText());
        Parts.shown(this, waiting > 0);
    }
}
