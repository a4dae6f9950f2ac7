package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An answer to what a template asks beside the notes. Of is empty for the board, else the id of the
 * column, the row or the note, or the code of the cell; the value is a text, or the id of an option
 * or a column; the day belongs to what is asked more than once.
 */
public record Given(String ask, String of, @Nullable LocalDate day, String value) implements Item {
    /** The same for the same question, so that two laptops that answer it speak of one thing. */
    @Override
    public Id id() {
        String when = day == null ? "" : day.toString();
        return Id.from("samenbord given " + ask + '\0' + of + '\0' + when);
    }

    /** The same question with another answer. */
    public Given saying(String other) {
        return new Given(ask, of, day, other);
    }
}
