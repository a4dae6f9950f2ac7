package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps everything that happens to an open session, so that a program that is stopped at any moment
 * loses nothing that was acknowledged. One thread writes, as much at a time as there is.
 */
public final class Journal {
    private static final long MOST_GROWN = 4 << 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Journals folder;
    private final Disk disk;
    private final Clock clock;
    private final Consumer<Boolean> working;
    private final LinkedBlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private final List<JournalFile> old = new ArrayList<>();
    private final Thread writer = Thread.ofPlatform().name("journal").daemon().unstarted(this::run);
    private final Reached durable = new Reached();
    private @Nullable JournalFile file;
    private Standing standing;
    private long asked;
    private long before;
    private volatile boolean ending;

    /** Old files hold something that must not be found in them any more. */
    private boolean wiping;

    private record Entry(long number, @Nullable JournalRecord line, Standing after, boolean anew) {}

    private Journal(
            Journals folder,
            Disk disk,
            Clock clock,
            Standing standing,
            long before,
            Consumer<Boolean> working) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
        this.standing = standing;
        this.before = before;
        this.working = working;
    }

    /**
     * Begins the journal of a session that is now so. It is told false when nothing can be kept,
     * and true when that is over, on the journal's own thread.
     */
    public static Journal begin(
            Journals folder, Disk disk, Clock clock, Standing standing, Consumer<Boolean> working) {
        return begin(folder, disk, clock, standing, 0, working);
    }

    /** The same, going on from so many journals that went before. */
    public static Journal begin(
            Journals folder,
            Disk disk,
            Clock clock,
            Standing standing,
            long before,
            Consumer<Boolean> working) {
        Journal journal = new Journal(folder, disk, clock, standing, before, working);
        journal.add(null, standing);
        journal.writer.start();
        return journal;
    }

    /** A change was made, and this is the board now; the answer is its number. */
    public synchronized long changed(Change did, Board after) {
        return add(new JournalRecord.Changed(did, clock.instant()), standing.with(after));
    }

    /** The typing line changed; the answer is the number of this record. */
    public synchronized long drafted(Draft draft) {
        return add(new JournalRecord.Drafted(draft, clock.instant()), standing.with(draft));
    }

    /** The evening is somewhere else; the answer is the number of this record. */
    public synchronized long moved(Course course) {
        return add(new JournalRecord.Moved(course), standing.with(course));
    }

    /**
     * The session as it stood then is about to be written there with this hash; returns the
     * record's number.
     */
    public synchronized long saving(Standing then, Path inFile, String hash, long revision) {
        int ago = (int) (standing.changes() - then.changes());
        return add(
                new JournalRecord.Saving(inFile.toString(), hash, revision, ago),
                standing.saved(then, inFile, revision, hash));
    }

    /**
     * Something was erased for good: goes on in a new file that begins with the session as it is
     * now and this typing line, and overwrites the old ones. When this is durable they are gone.
     */
    public synchronized long anew(Draft draft) {
        return add(null, standing.anew(draft), true);
    }

    /** There is more that this program doesn't know; goes on in a new file that has it. */
    public synchronized long knowing(Unknown more) {
        return add(null, standing.knowing(more), true);
    }

    /** It is this session from now on; goes on in a new file that says so. */
    public synchronized long being(Session now) {
        return add(null, standing.being(now), true);
    }

    /** The session with everything that was asked for, durable or not. */
    public synchronized Standing standing() {
        return standing;
    }

    private synchronized long add(@Nullable JournalRecord line, Standing after) {
        return add(line, after, false);
    }

    private synchronized long add(@Nullable JournalRecord line, Standing after, boolean anew) {
        standing = after;
        queue.add(new Entry(++asked, line, after, anew));
        return asked;
    }

    /** Everything up to this number will outlast a power cut. */
    public long durable() {
        return durable.reached();
    }

    /** Waits until everything that was asked for is durable; false if that takes too long. */
    public boolean awaitDurable(Duration atMost) {
        long number;
        synchronized (this) {
            number = asked;
        }
        return durable.await(number, atMost);
    }

    private void run() {
        try {
            while (!ending || !queue.isEmpty()) {
                List<Entry> batch = new ArrayList<>();
                batch.add(queue.take());
                queue.drainTo(batch);
                keep(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(List<Entry> batch) throws InterruptedException {
        boolean failed = false;
        for (long wait = 100; ; wait = Math.min(2 * wait, LONGEST_WAIT.toMillis())) {
            try {
                write(batch);
                break;
            } catch (IOException | RuntimeException e) {
                abandon();
                if (!failed) {
                    working.accept(false);
                }
                failed = true;
                if (ending) {
                    return;
                }
                Entry more = queue.poll(wait, TimeUnit.MILLISECONDS);
                if (more != null) {
                    batch.add(more);
                    queue.drainTo(batch);
                }
            }
        }
        if (failed) {
            working.accept(true);
        }
        durable.reach(batch.getLast().number());
    }

    private void write(List<Entry> batch) throws IOException {
        JournalFile now = file;
        wiping |= batch.stream().anyMatch(Entry::anew);
        if (now == null || now.grown() > MOST_GROWN || wiping) {
            file = afresh(batch.getLast().after());
            if (now != null) {
                old.add(now);
            }
            old.forEach(wiping ? JournalFile::wipe : JournalFile::drop);
            old.clear();
            wiping = false;
        } else {
            List<JournalRecord> lines = new ArrayList<>();
            for (Entry entry : batch) {
                if (entry.line() != null) {
                    lines.add(entry.line());
                }
            }
            now.append(lines);
        }
    }

    /** A new file that begins with the whole session, so that the old ones aren't needed. */
    private JournalFile afresh(Standing whole) throws IOException {
        Path path = folder.fresh(whole.session().id());
        List<JournalRecord> first = new ArrayList<>();
        first.add(new JournalRecord.Head(whole.file().toString(), whole.hash(), before));
        if (whole.isAhead()) {
            first.add(new JournalRecord.Base(whole.inFile()));
        }
        first.add(new JournalRecord.Whole(whole.session(), whole.unknown()));
        first.add(new JournalRecord.Drafted(whole.draft(), clock.instant()));
        first.add(new JournalRecord.Moved(whole.course()));
        JournalFile fresh = JournalFile.create(disk, path, first);
        before++;
        return fresh;
    }

    private void abandon() {
        if (file != null) {
            old.add(file);
            file = null;
        }
    }

    /** Ends; the journal is dropped if everything in it is in the session's file. */
    public void end(boolean allSaved) {
        ending = true;
        add(null, standing());
        try {
            writer.join(LONGEST_WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<JournalFile> files = new ArrayList<>(old);
        if (file != null) {
            files.add(file);
        }
        Consumer<JournalFile> away = wiping ? JournalFile::wipe : JournalFile::drop;
        files.forEach(allSaved ? away : JournalFile::leave);
        files.forEach(each -> folder.leave(each.path()));
    }
}
