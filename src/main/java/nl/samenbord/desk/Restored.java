package nl.samenbord.desk;

import nl.samenbord.board.Compared;

import java.time.Instant;
import java.util.List;

/**
 * What a journal held that the session file did not: the notes that are not the same in both (there
 * in the file, here in the journal), so many changes in all, the half-typed line, whether it knows
 * where the evening was, and when the last of it was typed.
 */
public record Restored(
        List<Compared> which, int changes, String line, boolean evening, Instant at) {
    public Restored {
        which = List.copyOf(which);
    }

    /** How many notes are new or other than in the file. */
    public int notes() {
        return (int) which.stream().filter(pair -> pair.here() != null).count();
    }

    /** Whether a half-typed line came back. */
    public boolean draft() {
        return !line.isBlank();
    }

    /** Whether there is nothing that could be lost. */
    public boolean isNothing() {
        return changes == 0 && !draft() && !evening;
    }
}
