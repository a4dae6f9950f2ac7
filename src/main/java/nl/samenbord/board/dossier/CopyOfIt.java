package nl.samenbord.board.dossier;

import nl.samenbord.board.Board;
import nl.samenbord.board.Compared;

import java.util.List;

/**
 * Another file that holds the same session: how many notes it has that the session has not, how
 * many it lacks, how many say something else, and whether anything in it differs at all.
 */
public record CopyOfIt(String name, int more, int fewer, int other, boolean differs) {
    /** A copy that says nothing else, or is made to say less: a PDF, a copy without names. */
    static CopyOfIt plain(String name) {
        return new CopyOfIt(name, 0, 0, 0, false);
    }

    /** What this board in that file is to the board of the session. */
    static CopyOfIt of(String name, Board there, Board here) {
        List<Compared> notes = Compared.notes(there, here);
        int more = (int) notes.stream().filter(pair -> pair.here() == null).count();
        int fewer = (int) notes.stream().filter(pair -> pair.there() == null).count();
        return new CopyOfIt(name, more, fewer, notes.size() - more - fewer, !there.equals(here));
    }
}
