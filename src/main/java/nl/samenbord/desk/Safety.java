package nl.samenbord.desk;

import nl.samenbord.board.Board;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/** What is known of how safe a session is, from which the one state follows that is shown. */
final class Safety {
    private Board now;
    private Board saved;
    private Instant savedAt;
    private boolean stands = true;
    private boolean journalWorks = true;
    private @Nullable Problem problem;
    private Problem.@Nullable ChangedUnderneath moved;

    Safety(Board now, Board saved, Instant at) {
        this.now = now;
        this.saved = saved;
        this.savedAt = at;
    }

    synchronized void changed(Board board) {
        now = board;
    }

    synchronized void saved(Board board, Instant at) {
        saved = board;
        savedAt = at;
        stands = true;
        problem = null;
    }

    /** What was saved isn't there any more. */
    synchronized void unsaved() {
        stands = false;
    }

    synchronized void saved(Board board, Instant at, Problem.ChangedUnderneath elsewhere) {
        saved(board, at);
        moved = elsewhere;
    }

    synchronized void failed(Problem why) {
        problem = why;
    }

    synchronized void journal(boolean works) {
        journalWorks = works;
    }

    synchronized boolean journalWorks() {
        return journalWorks;
    }

    /** Why the file isn't written; null if nothing keeps it. */
    synchronized @Nullable Problem problem() {
        return problem;
    }

    /** Whether everything is in the file. */
    synchronized boolean allSaved() {
        return stands && saved.equals(now);
    }

    /** Whether this board is what is in the file, and the last save went well. */
    synchronized boolean isSaved(Board board) {
        return stands && saved.equals(board) && problem == null;
    }

    synchronized SaveState state(Path file) {
        if (problem != null) {
            return new SaveState.Failing(problem, journalWorks);
        }
        if (!journalWorks) {
            return new SaveState.Failing(new Problem.NoSafetyNet(file), allSaved());
        }
        if (!allSaved()) {
            return new SaveState.Pending();
        }
        return moved == null
                ? new SaveState.Saved(savedAt)
                : new SaveState.Elsewhere(moved, savedAt);
    }
}
