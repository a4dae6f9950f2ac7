package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Formerly;
import nl.samenbord.board.SameEvening;
import nl.samenbord.merge.Conflict;
import nl.samenbord.merge.Decision;
import nl.samenbord.merge.Merge;
import nl.samenbord.merge.Merged;
import nl.samenbord.store.Opened;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sessions of other laptops, to be laid upon one that is here; their files are only read. */
public final class Copies {
    private final List<Copy> copies;

    /** One session and the file it is in. */
    private record Copy(Path file, Opened opened) {}

    /** What comes of one file: laid upon what came of those before it. */
    public record Laid(Path file, Merged merged) {}

    private Copies(List<Copy> copies) {
        this.copies = List.copyOf(copies);
    }

    /** Those in these files; a ProblemException for the first that doesn't fit on this board. */
    public static Copies read(List<Path> files, Board mine) throws ProblemException {
        List<Copy> copies = new ArrayList<>();
        for (Path file : files) {
            Opened opened = read(file);
            if (!Merge.fit(mine, opened.session().board())) {
                throw new ProblemException(new Problem.OtherGrid(file));
            }
            copies.add(new Copy(file, opened));
        }
        return new Copies(copies);
    }

    /** The session in one file, which can also be read in a newer form, as far as it is known. */
    public static Opened read(Path file) throws ProblemException {
        try {
            Opened opened = SessionFile.read(file);
            if (opened.readOnly()) {
                throw new ProblemException(new Problem.Newer(file));
            }
            return opened;
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, file));
        }
    }

    /** What comes of each, one after the other. */
    public List<Laid> upon(Board mine, Map<Conflict, Decision> decided) {
        List<Laid> laid = new ArrayList<>();
        Board board = mine;
        for (Copy copy : copies) {
            Board theirs = copy.opened().session().board();
            Merged merged = Merge.of(null, board, theirs, decided);
            laid.add(new Laid(copy.file(), merged));
            board = merged.board();
        }
        return laid;
    }

    /** Those of another evening than this session, though its file has or had the same id. */
    public List<Path> ofAnotherEvening(SameEvening mine) {
        return copies.stream()
                .filter(copy -> relation(copy, mine) == SameEvening.Answer.TWO)
                .map(Copy::file)
                .toList();
    }

    private static SameEvening.Answer relation(Copy copy, SameEvening mine) {
        return mine.and(copy.opened().session().evening());
    }

    /** All of it as one step. */
    public @Nullable Merged whole(Board mine, Map<Conflict, Decision> decided) {
        Merged whole = null;
        for (Laid each : upon(mine, decided)) {
            whole = whole == null ? each.merged() : whole.then(each.merged());
        }
        return whole;
    }

    /** This session with all of them laid upon it. */
    public Session upon(Session session) {
        Merged whole = whole(session.board(), Map.of());
        long revision = session.revision();
        Formerly formerly = session.formerly();
        for (Copy copy : copies) {
            revision = Math.max(revision, copy.opened().session().revision());
            boolean one = relation(copy, session.evening()) == SameEvening.Answer.ONE;
            formerly = one ? formerly.with(copy.opened().session().formerly()) : formerly;
        }
        return whole == null ? session : session.at(revision).with(whole.board()).knownBy(formerly);
    }

    /** What this program doesn't know, of all of them. */
    public Unknown unknown(Unknown mine) {
        Unknown all = mine;
        for (Copy copy : copies) {
            all = all.with(copy.opened().unknown());
        }
        return all;
    }

    /** The names of fields that this program doesn't know and that say something else there. */
    public Set<String> differing(Path file, Unknown mine) {
        return copies.stream()
                .filter(copy -> copy.file().equals(file))
                .map(copy -> mine.differing(copy.opened().unknown()))
                .findFirst()
                .orElse(Set.of());
    }
}
