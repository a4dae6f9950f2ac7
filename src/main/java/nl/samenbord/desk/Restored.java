package nl.samenbord.desk;

import nl.samenbord.board.Compared;

import java.time.Instant;
import java.util.List;

/**
 * What a journal held that the session file did not: the notes that are not the same in both (there
 * in the file, here in the journal), so many changes in all, the half-typed line, whether it knows
 * where the evening was, when the last of it was typed, and how many lines of it were damaged.
 */
public record Restored(
        List<Compared> which, int changes, String line, boolean evening, Instant at, int damaged) {
    public Restored {
        which = List.copyOf(which);
    }

    /** Of a journal that could be read whole. */
    public Restored(List<Compared> which, int changes, String line, boolean evening, Instant at) {
        this(which, changes, line, evening, at, 0);
    }

    /** How many notes are new or other than in the file. */
    public int notes() {
        return (int) which.stream().filter(pair -> pair.here() != null).count();
    }

    /** Whether a half-typed line came back. */
    public boolean draft() {
        return !line.isBlank();
    }

    /** Whether there is nothing that could be lost, and nothing was. */
    public boolean isNothing() {
        return changes == 0 && !draft() && !evening && damaged == 0;
    }
}
