package nl.samenbord.store;

import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Outcome;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
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
    private Unknown unknown = Unknown.NOTHING;
    private Draft draft = Draft.NONE;
    private Course course = Course.NONE;
    private String file = "";
    private Instant last = Instant.EPOCH;
    private int lost;

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
            return remains.session == null ? Optional.empty() : Optional.of(remains);
        } catch (IOException e) {
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
            }
            case JournalRecord.Whole whole -> {
                session = whole.session();
                unknown = whole.unknown();
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
                Session before = base();
                session = new Session(before.id(), saving.revision(), before.board());
            }
        }
    }

    private void change(JournalRecord.Changed changed) {
        Session before = base();
        switch (changed.change().on(before.board())) {
            case Outcome.Done done -> {
                session = new Session(before.id(), before.revision(), done.board());
                last = changed.at();
            }
            case Outcome.Refused _ -> lost++;
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
            } catch (StoreException e) {
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
        Session before = base();
        Erasing erasing = erased.alsoOn(before.board());
        Session rest = new Session(before.id(), before.revision(), erasing.from(before.board()));
        List<JournalRecord> records = new ArrayList<>();
        hashes.forEach(hash -> records.add(new JournalRecord.Head(file, hash)));
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
