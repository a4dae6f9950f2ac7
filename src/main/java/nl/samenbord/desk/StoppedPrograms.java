package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.merge.Merge;
import nl.samenbord.store.Journals;
import nl.samenbord.store.Opened;
import nl.samenbord.store.Remains;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.workshop.Session;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What programs that were stopped left in their journals and no file holds. */
final class StoppedPrograms {
    private final Journals journals;

    StoppedPrograms(Journals journals) {
        this.journals = journals;
    }

    /** All that they left, the latest first. */
    List<Unfinished> unfinished() {
        return journals.left().stream()
                .map(this::unfinished)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Unfinished u) -> u.more().at()).reversed())
                .toList();
    }

    /** What one left of the session in this file, if it left anything. */
    Optional<Unfinished> unfinished(Path file) {
        return journals.leftOf(file).flatMap(this::unfinished);
    }

    private Optional<Unfinished> unfinished(Remains remains) {
        Restored more = more(remains);
        if (more.isNothing()) {
            journals.drop(remains);
            return Optional.empty();
        }
        Meeting meeting = remains.session().board().meeting();
        return Optional.of(
                new Unfinished(Title.of(meeting), remains.file(), more, remains.journal()));
    }

    private Restored more(Remains remains) {
        try {
            Board inFile = SessionFile.read(remains.file()).session().board();
            return Restoring.more(remains, inFile, journals.goOnFrom(remains));
        } catch (StoreException e) {
            return Restoring.all(remains);
        }
    }

    /** What the journal of it holds; a problem if that is gone meanwhile. */
    Remains remains(Unfinished unfinished) throws ProblemException {
        return journals.read(unfinished.journal())
                .orElseThrow(() -> new ProblemException(new Problem.Missing(unfinished.file())));
    }

    /** Whether the file is the same session still, that somebody else changed. */
    static boolean isChanged(Remains remains) {
        try {
            Opened now = SessionFile.read(remains.file());
            Session left = remains.session();
            return !now.readOnly()
                    && now.session().evening().mayBe(left.evening())
                    && Merge.fit(now.session().board(), left.board());
        } catch (StoreException e) {
            return false;
        }
    }
}
