package nl.samenbord.desk;

import nl.samenbord.board.Baseline;
import nl.samenbord.board.Baselines;
import nl.samenbord.board.Board;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;

import java.nio.file.Path;
import java.util.List;

/** The file of a session in which a team made its scan; it is only read. */
public record ScanFile(Path path) {
    /** What it says that this board does not have yet; a problem where it can't be read. */
    public List<Baseline> newTo(Board board) throws ProblemException {
        try {
            return Baselines.taken(SessionFile.read(path).session().board(), board);
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, path));
        }
    }
}
