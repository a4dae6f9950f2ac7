package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A program of its own that saves a session which another program saves too: "SAVED 7" says that
 * its seventh note was acknowledged. With "careless" it compares, but doesn't hold the lock.
 */
final class Writer {
    private Writer() {}

    @SuppressWarnings("SystemOut") // another process reads it
    public static void main(String[] args) throws StoreException, IOException {
        Path file = Path.of(args[0]);
        String name = args[1];
        int saves = Integer.parseInt(args[2]);
        boolean careless = args[3].equals("careless");
        Shelter shelter = Shelter.in(DataFolder.in(file.resolveSibling(name)), Clock.systemUTC());
        SessionFile open = SessionFile.open(file, shelter, true);
        Board board = open.session().board();
        System.out.println("READY");
        int _ = System.in.read();
        for (int number = 1; number <= saves; number++) {
            Note note = Note.of(new Cell(0, 0), "wens", "ouder", name + " " + number);
            board = with(board, note);
            while (careless ? !carelessly(open, file, board) : !open.write(open.prepare(board))) {
                Theirs theirs = open.theirs();
                open.takeIn(theirs);
                board = with(theirs.board(), note);
            }
            System.out.println("SAVED " + number);
        }
        open.close();
    }

    private static Board with(Board board, Note note) {
        return ((Outcome.Done) Change.Add.last(note).on(board)).board();
    }

    /** As it would be without a lock: somebody may come between looking and writing. */
    private static boolean carelessly(SessionFile open, Path file, Board board)
            throws StoreException {
        Prepared next = open.prepare(board);
        if (!FileBytes.hash(FileBytes.read(file)).equals(open.hash())) {
            return false;
        }
        AtomicFile.write(file, next.bytes(), true);
        open.takeIn(new Theirs(SessionFormat.read(next.bytes()), next.bytes()));
        return true;
    }
}
