package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.privacy.AnonymousCopy;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Signals;
import nl.samenbord.store.AtomicFile;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

import java.nio.file.Path;

/** Writes a copy of a board that points at nobody, as a session of its own. */
public final class SaveAnonymousCopy {
    private final AnonymousCopy.Made made;

    /** Of this board; the board itself stays as it is. */
    public SaveAnonymousCopy(Board board) {
        made = AnonymousCopy.of(board, new NoteSignals(new Signals()));
    }

    /** The bytes of a session that nobody has seen before. */
    public byte[] bytes() {
        return SessionFormat.write(Session.fresh(made.board()), Unknown.NOTHING);
    }

    /** The board of the copy. */
    public Board board() {
        return made.board();
    }

    /** How many notes that the room may see are not in the copy. */
    public int leftOut() {
        return made.leftOut();
    }

    /** Writes it; a file that is there is replaced, because somebody has agreed to that. */
    public void write(Path file) throws ProblemException {
        try {
            AtomicFile.write(file, bytes(), true);
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, file));
        }
    }
}
