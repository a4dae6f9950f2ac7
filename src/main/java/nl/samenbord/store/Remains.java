package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Outcome;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a journal holds that a stopped program left: the session as it was at the last line that can
 * be read, and the hashes of all versions of the file that it knows.
 */
public final class Remains {
    private static final long LARGEST = 512L << 20;

    private final Path journal;
    private final Set<String> hashes = new HashSet<>();
    private @Nullable Session session;
    private @Nullable Session inFile;
    private final List<Board> since = new ArrayList<>();
    private long before;
    private Unknown unknown = Unknown.NOTHING;
    private Draft draft = Draft.NONE;
    private Course course = Course.NONE;
    private String file = "";
    private Instant last = Instant.EPOCH;
    private int lost;
    private int steps;

    private Remains(Path journal) {
        this.journal = journal;
    }

    /** Reads a journal; empty if nothing in it can be brought back. */
    static Optional<Remains> read(Path journal) {
        try {
            if (Files.size(journal) > LARGEST) {
                return Optional.empty();
            }
            Remains remains = new Remains(journal);
            List<Optional<Json>> lines = JournalLine.read(Files.readAllBytes(journal));
            lines.forEach(line -> line.ifPresentOrElse(remains::take, () -> remains.lost++));
            Path _ = remains.file();
            return remains.session == null ? Optional.empty() : Optional.of(remains);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void take(Json line) {
        try {
            take(JournalRecord.read(line));
        } catch (Flaw flaw) {
            lost++;
        }
    }

    private void take(JournalRecord line) {
        switch (line) {
            case JournalRecord.Head head -> {
                file = head.file();
                hashes.add(head.hash());
                before = head.before();
            }
            case JournalRecord.Base base -> inFile = base.session();
            case JournalRecord.Whole whole -> {
                session = whole.session();
                unknown = whole.unknown();
                inFile = inFile == null ? session : inFile;
                since.add(whole.session().board());
            }
            case JournalRecord.Changed changed -> change(changed);
            case JournalRecord.Drafted drafted -> {
                draft = drafted.draft();
                last = draft.isBlank() ? last : drafted.at();
            }
            case JournalRecord.Moved moved -> course = moved.course();
            case JournalRecord.Saving saving -> {
                file = saving.file();
                hashes.add(saving.hash());
                Session now = base();
                session = now.at(saving.revision());
                saved(saving);
            }
        }
    }

    private void change(JournalRecord.Changed changed) {
        Session now = base();
        switch (changed.change().on(now.board())) {
            case Outcome.Done done -> {
                session = now.with(done.board());
                since.add(done.board());
                steps++;
                last = changed.at();
            }
            case Outcome.Refused _ -> lost++;
        }
    }

    /** What went into the file; unknown where a line before it was lost. */
    private void saved(JournalRecord.Saving saving) {
        int written = since.size() - 1 - saving.ago();
        boolean known = written >= 0 && lost == 0;
        inFile = known ? base().at(saving.revision()).with(since.get(written)) : null;
        if (known) {
            since.subList(0, written).clear();
        }
    }

    /** Where the whole session can't be read any more, its file is what the changes are of. */
    private Session base() {
        Session known = session;
        if (known == null) {
            try {
                Opened opened = SessionFile.read(Path.of(file));
                unknown = opened.unknown();
                known = opened.session();
            } catch (StoreException | InvalidPathException e) {
                throw new Flaw(Fault.MISSING_FIELD, "");
            }
        }
        return known;
    }

    /** The journal itself. */
    public Path journal() {
        return journal;
    }

    /** The session as it was at the end. */
    public Session session() {
        return base();
    }

    /**
     * The session as it stood in the last version of the file that it knows; without anything on
     * its board where that can't be told any more.
     */
    public Session inFile() {
        Session known = inFile;
        Session now = base();
        Board board = now.board();
        return known == null ? now.with(Board.empty(board.template(), board.meeting())) : known;
    }

    /** How many journals of the same session went before this one. */
    public long before() {
        return before;
    }

    /** How many changes it holds. */
    int steps() {
        return steps;
    }

    /** What its file held that this program doesn't know. */
    public Unknown unknown() {
        return unknown;
    }

    /** What stood in the typing line. */
    public Draft draft() {
        return draft;
    }

    /** Where the evening was. */
    public Course course() {
        return course;
    }

    /** The file of the session. */
    public Path file() {
        return Path.of(file);
    }

    /** When the last change was made or the last letter typed; EPOCH if nothing was. */
    public Instant last() {
        return last;
    }

    /** How many lines could not be read. */
    public int lost() {
        return lost;
    }

    /** The same as the records of a new journal, without a note that was erased for good. */
    List<JournalRecord> without(Erasing erased) {
        Session now = base();
        Erasing erasing = erased.alsoOn(now.board());
        Session rest = now.with(erasing.from(now.board()));
        List<JournalRecord> records = new ArrayList<>();
        hashes.forEach(hash -> records.add(new JournalRecord.Head(file, hash, before)));
        Session written = inFile();
        Board left = erased.alsoOn(written.board()).from(written.board());
        records.add(new JournalRecord.Base(written.with(left)));
        records.add(new JournalRecord.Whole(rest, unknown));
        records.add(new JournalRecord.Changed(new Change.Together(List.of()), last));
        records.add(new JournalRecord.Drafted(draft.without(erasing.note()), last));
        records.add(new JournalRecord.Moved(course));
        return records;
    }

    /** Whether the journal goes on from these bytes: they are a version that it knows. */
    public boolean follows(String hash) {
        return hashes.contains(hash);
    }
}
