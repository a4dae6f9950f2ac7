package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.Seed;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whatever is on a board comes back from its file, and every change from the journal. */
final class RoundTripTest {
    private final long seed = Seed.of(RoundTripTest.class);
    private final Random random = new Random(seed);
    private final Boards boards = new Boards(random);

    @Test
    void boardsOfAllSizesComeBack() throws StoreException {
        for (int size = 1; size <= 9; size++) {
            comesBack(boards.board(size, size));
        }
        comesBack(boards.board(2, 9));
        comesBack(boards.board(12, 1));
        comesBack(boards.board(26, 99));
    }

    private void comesBack(Board board) throws StoreException {
        Session session = Session.fresh(board);
        byte[] bytes = SessionFormat.write(session, Unknown.NOTHING);
        Opened opened = SessionFormat.read(bytes);
        assertEquals(session, opened.session(), "seed " + seed);
        assertArrayEquals(bytes, SessionFormat.write(opened.session(), opened.unknown()));
    }

    @Test
    void everyChangeComesBackFromItsLine() throws StoreException {
        for (int size = 1; size <= 9; size++) {
            Board board = boards.board(size, size);
            for (Change change : changes(board)) {
                byte[] line = JournalLine.of(ChangeJson.of(change));
                Json json = JournalLine.read(line).getFirst().orElseThrow();
                Change again = ChangeJson.read(ObjectIn.root(json));
                assertEquals(change, again, "seed " + seed);
                if (change.on(board) instanceof Outcome.Done done) {
                    assertEquals(done, again.on(board), "seed " + seed);
                }
            }
        }
    }

    private List<Change> changes(Board board) {
        List<Change> changes = new ArrayList<>();
        Note fresh = boards.note(board.template());
        changes.add(Change.Add.last(fresh));
        changes.add(new Change.Tell(board.dream(), Dream.NONE));
        changes.add(new Change.Tell(board.parking(), board.parking()));
        changes.add(new Change.Tell(board.meeting(), board.meeting().renamed("S", "T", null)));
        for (Note note : board.notes()) {
            changes.add(Changes.bin(board, note));
            changes.add(
                    new Change.Edit(note, note.saying("t" + boards.words(), "tr", boards.words())));
        }
        board.shelves().values().forEach(shelf -> changes.add(new Change.Remove(shelf.get(0), 0)));
        changes.add(new Change.Together(List.copyOf(changes)));
        return changes;
    }
}
