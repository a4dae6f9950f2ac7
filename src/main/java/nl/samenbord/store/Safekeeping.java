package nl.samenbord.store;

import nl.samenbord.board.Id;
import nl.samenbord.workshop.Session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps bytes of one open session before they are overwritten: always what stood there when it was
 * opened, later once a minute.
 */
final class Safekeeping {
    private final Backups backups;
    private final Clock clock;
    private final Set<String> safe = new HashSet<>();
    private boolean strict;
    private boolean overwritten;
    private Instant savedAt = Instant.EPOCH;
    private Instant keptAt = Instant.EPOCH;

    Safekeeping(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /** From now on nothing is overwritten that could not be kept: something is brought back. */
    void insist() {
        strict = true;
    }

    /** These were saved then; what no program wrote so is kept at all events. */
    void saved(Instant at, boolean mended) {
        savedAt = at;
        strict |= mended;
    }

    /** They are saved now. */
    void savedNow() {
        savedAt = clock.instant();
        overwritten = true;
    }

    /**
     * Keeps these bytes of a session if they are worth it. Bytes with notes that were erased for
     * good since are never kept.
     */
    void before(Session there, byte[] bytes, String hash, Set<Id> erased) throws StoreException {
        boolean clean = there.board().erased().containsAll(erased);
        boolean wanted = !overwritten || isLongAgo();
        if (clean && wanted && !safe.contains(hash)) {
            keep(there, bytes, hash);
        }
    }

    private boolean isLongAgo() {
        Duration since = Duration.between(keptAt, clock.instant()).abs();
        return since.compareTo(Thinning.CLOSE) >= 0;
    }

    /** Keeps what was saved last, when the session is put away. */
    void last(Session there, byte[] bytes, String hash) {
        try {
            if (overwritten && !safe.contains(hash)) {
                keep(there, bytes, hash);
            }
        } catch (StoreException e) {
            // the file itself has it
        }
    }

    private void keep(Session there, byte[] bytes, String hash) throws StoreException {
        try {
            boolean lasting = strict && !overwritten;
            if (!backups.has(there, hash, lasting)) {
                backups.keep(there, bytes, savedAt, lasting);
            }
            safe.add(hash);
            keptAt = clock.instant();
        } catch (StoreException e) {
            if (strict) {
                throw e;
            }
            // a save that goes through is worth more than an older one beside it
        }
    }
}
