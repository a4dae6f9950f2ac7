package nl.samenbord.desk;

import java.time.Instant;

/** How safe the session is. */
public sealed interface SaveState {
    /** Everything is in the file, since then. */
    record Saved(Instant at) implements SaveState {}

    /** Something changed and will be in the file within a second or so. */
    record Pending() implements SaveState {}

    /**
     * Writing fails and is tried again; safe: everything up to now is in the journal on this
     * laptop.
     */
    record Failing(Problem problem, boolean safe) implements SaveState {}

    /** Everything is in the file, but not in the one it came from. */
    record Elsewhere(Problem.ChangedUnderneath problem, Instant at) implements SaveState {}

    /** The session can be looked at; nothing is written. */
    record ReadOnly(Problem why) implements SaveState {}
}
