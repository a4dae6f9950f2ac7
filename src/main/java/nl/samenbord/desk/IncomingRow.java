package nl.samenbord.desk;

import nl.samenbord.board.Note;

import org.jspecify.annotations.Nullable;

/** What comes of a row of a table, and in words why it is left out. */
public record IncomingRow(long line, @Nullable Note note, State state, String why) {
    /** What it is to the board. */
    public enum State {
        /** A note that is not there yet. */
        NEW,
        /** A new note that waits first, because it may point at a person. */
        HELD,
        /** A note that is there already. */
        THERE,
        /** No note can be made of it. */
        LEFT_OUT
    }
}
