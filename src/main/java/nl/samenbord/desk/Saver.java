package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.store.Journal;
import nl.samenbord.store.Prepared;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.Standing;
import nl.samenbord.store.StoreException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Writes a session into its file, in the order in which nothing can be lost. */
final class Saver {
    private static final Duration JOURNAL_WAIT = Duration.ofSeconds(2);

    private final SessionFile file;
    private final Journal journal;
    private final Safety safety;
    private final Clock clock;

    Saver(SessionFile file, Journal journal, Safety safety, Clock clock) {
        this.file = file;
        this.journal = journal;
        this.safety = safety;
        this.clock = clock;
    }

    /** Saves what is not in the file yet; false if that failed and must be tried again. */
    boolean save() {
        Standing now = journal.standing();
        Board board = now.session().board();
        if (file.readOnly() || safety.isSaved(board)) {
            return true;
        }
        Path before = file.path();
        try {
            write(now, before);
            return true;
        } catch (StoreException e) {
            safety.failed(Problems.of(e, before));
            return false;
        }
    }

    /** The journal knows what is about to be written before it is. */
    private void write(Standing now, Path path) throws StoreException {
        Board board = now.session().board();
        Prepared next = file.prepare(board);
        long _ = journal.saving(now, path, next.hash(), next.session().revision());
        boolean _ = safety.journalWorks() && journal.awaitDurable(JOURNAL_WAIT);
        if (file.write(next)) {
            safety.saved(board, clock.instant());
        } else {
            file.writeBeside(next);
            long _ = journal.saving(now, file.path(), next.hash(), next.session().revision());
            safety.saved(board, clock.instant(), new Problem.ChangedUnderneath(path, file.path()));
        }
    }

    /**
     * Looks whether what was saved still stands, so that nothing false is said while nobody types;
     * if it doesn't it must be saved again.
     */
    boolean stillStands() {
        if (file.readOnly() || !safety.allSaved() || file.stands()) {
            return true;
        }
        safety.unsaved();
        return false;
    }
}
