package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.merge.Merge;
import nl.samenbord.store.Journal;
import nl.samenbord.store.Prepared;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.Standing;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.Theirs;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Writes a session into its file, in the order in which nothing can be lost. */
final class Saver {
    private static final Duration JOURNAL_WAIT = Duration.ofSeconds(2);

    private final SessionFile file;
    private final Journal journal;
    private final Safety safety;
    private final Clock clock;

    private final Whereabouts whereabouts;

    /** What somebody else made of the file; nothing is saved until it lies on the board. */
    private volatile @Nullable Theirs theirs;

    Saver(SessionFile file, Journal journal, Safety safety, Clock clock, Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        this.file = file;
        this.journal = journal;
        this.safety = safety;
        this.clock = clock;
    }

    /** Saves what is not in the file yet; false if that failed and must be tried again. */
    boolean save() {
        Board board = journal.standing().session().board();
        if (file.readOnly() || theirs != null || safety.isSaved(board)) {
            return true;
        }
        follow();
        whereabouts.evening().before(board);
        Path before = file.path();
        try {
            write(journal.standing(), before);
            return true;
        } catch (StoreException e) {
            safety.failed(Problems.of(e, before));
            return false;
        }
    }

    /** Goes where the file was renamed to; false if it was not, or nobody can tell. */
    boolean follow() {
        Path before = file.path();
        boolean followed = file.follow();
        if (followed) {
            whereabouts.moved(before, file.path());
        }
        return followed;
    }

    /** The journal knows what is about to be written before it is. */
    private void write(Standing now, Path path) throws StoreException {
        Board board = now.session().board();
        Prepared next = file.prepare(board);
        long _ = journal.saving(now, path, next.hash(), next.session().revision());
        boolean _ = safety.journalWorks() && journal.awaitDurable(JOURNAL_WAIT);
        if (file.write(next)) {
            safety.saved(board, clock.instant());
            whereabouts.evening().saved();
        } else {
            theirs = fitting(board);
            if (theirs == null) {
                beside(now, next, path);
            }
        }
    }

    private void beside(Standing now, Prepared next, Path path) throws StoreException {
        file.writeBeside(next);
        long _ = journal.saving(now, file.path(), next.hash(), next.session().revision());
        safety.saved(
                now.session().board(),
                clock.instant(),
                new Problem.ChangedUnderneath(path, file.path()));
    }

    /** What stands in the file, if it can be laid together with this board. */
    private @Nullable Theirs fitting(Board board) {
        try {
            Theirs found = file.theirs();
            return Merge.fit(board, found.board()) ? found : null;
        } catch (StoreException e) {
            return null;
        }
    }

    /** What somebody else made of the file and isn't taken in yet. */
    Optional<Theirs> theirs() {
        return Optional.ofNullable(theirs);
    }

    /** This lies on the board now: the next save goes over it. False if that can't be yet. */
    boolean tookIn(Theirs taken) {
        try {
            file.takeIn(taken);
            if (!journal.standing().session().ids().equals(file.session().ids())) {
                long _ = journal.being(file.session());
            }
            return true;
        } catch (StoreException e) {
            safety.failed(Problems.of(e, file.path()));
            return false;
        } finally {
            theirs = null;
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
        if (follow() && file.stands()) {
            return true;
        }
        safety.unsaved();
        return false;
    }
}
