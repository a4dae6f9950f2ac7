package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Method;
import nl.samenbord.board.Outcome;
import nl.samenbord.store.Fault;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;

import java.nio.file.Path;

/** Says of a session that is not open here where in its dossier it belongs, in its own file. */
public final class Filing {
    private final Surroundings around;

    Filing(Surroundings around) {
        this.around = around;
    }

    /**
     * Says it, and nothing else in the file changes; refused where the session is open, can't be
     * written here, or was changed by somebody a moment ago.
     */
    public void place(Path file, Method before, Method after) throws ProblemException {
        try (SessionFile held = SessionFile.open(file, around.shelter(), false)) {
            if (held.readOnly()) {
                throw new ProblemException(new Problem.Newer(file));
            }
            Board board = held.session().board();
            Change change =
                    new Change.Tell(board.meeting().led(before), board.meeting().led(after));
            switch (change.on(board)) {
                case Outcome.Done done -> {
                    if (!held.write(held.prepare(done.board()))) {
                        throw new ProblemException(new Problem.CannotWrite(file));
                    }
                }
                case Outcome.Refused refused ->
                        throw new ProblemException(new Problem.Refused(refused.why()));
            }
        } catch (StoreException e) {
            throw new ProblemException(
                    e.fault() == Fault.IN_USE
                            ? new Problem.InUse(file, around.shelter().claims().holder(file))
                            : Problems.of(e, file));
        }
    }
}
