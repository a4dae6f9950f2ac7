package nl.samenbord.workshop;

import nl.samenbord.board.Id;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the typing line and is not a note yet: kept through a crash, never shown to the
 * room. It is for a cell (its code, as typed in the chip; empty for the chosen one), and may be of
 * a note that is being edited. The origin says where it comes from that is no table: a letter.
 */
public record Draft(
        String text,
        String cell,
        String kind,
        String voice,
        int table,
        int round,
        String language,
        String translation,
        @Nullable Id edits,
        String origin) {
    /** An empty typing line. */
    public static final Draft NONE = new Draft("", "", "", "", 0, 0, "", "", null);

    /** The typing line for a note from a table. */
    public Draft(
            String text,
            String cell,
            String kind,
            String voice,
            int table,
            int round,
            String language,
            String translation,
            @Nullable Id edits) {
        this(text, cell, kind, voice, table, round, language, translation, edits, "");
    }

    /** The same without the words of this note, if it is the one that is being edited. */
    public Draft without(Id note) {
        return note.equals(edits)
                ? new Draft("", "", kind, voice, table, round, language, "", null, origin)
                : this;
    }

    /** Whether there is nothing to lose. */
    public boolean isBlank() {
        return text.isBlank() && translation.isBlank();
    }
}
