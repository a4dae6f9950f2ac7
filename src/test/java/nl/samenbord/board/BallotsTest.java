package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

final class BallotsTest {
    @Test
    void aVoiceHasExactlyWhatWasGivenAndNothingElseChanges() {
        long seed = new Random().nextLong();
        System.out.println("BallotsTest seed " + seed);
        VotedBoards boards = new VotedBoards(seed);
        for (int i = 0; i < 500; i++) {
            Board board = boards.next();
            List<Posted> pieces = Posted.inOrder(board);
            Posted piece = pieces.get(boards.random().nextInt(pieces.size()));
            int count = boards.random().nextInt(15);
            Outcome.Done done = done(Ballots.give(board, piece, "ouder", count), board);
            Dots before = new Dots(board);
            Dots after = new Dots(done.board());
            assertEquals(count, after.of(piece.id(), "ouder"), "seed " + seed);
            assertEquals(
                    before.of(piece.id(), "school"),
                    after.of(piece.id(), "school"),
                    "seed " + seed);
            for (Posted other : pieces) {
                if (!other.equals(piece)) {
                    assertEquals(
                            before.of(other.id(), "ouder"),
                            after.of(other.id(), "ouder"),
                            "seed " + seed);
                }
            }
            assertEquals(board, done(done.did().inverse(), done.board()).board(), "seed " + seed);
        }
    }

    @Test
    void oneBallotPerVoiceIsChangedAndGoesWhenNothingIsLeft() {
        Board board = VotedBoards.given(new int[] {0, 0}).with(Ballot.class, Shelf.of(List.of()));
        Posted piece = Posted.inOrder(board).getFirst();
        board = done(Ballots.give(board, piece, "ouder", 12), board).board();
        Id first = board.all(Ballot.class).get(0).id();
        board = done(Ballots.give(board, piece, "ouder", 9), board).board();
        assertEquals(first, board.all(Ballot.class).get(0).id());
        assertEquals(1, board.all(Ballot.class).size());
        board = done(Ballots.give(board, piece, "ouder", 0), board).board();
        assertTrue(board.all(Ballot.class).isEmpty());
    }

    @Test
    void theFirstDotsOfAnEveningAreKeptFromTheRoom() {
        Board board = VotedBoards.given(new int[] {0, 0}).with(Ballot.class, Shelf.of(List.of()));
        Posted piece = Posted.inOrder(board).getFirst();
        assertFalse(board.voting().secret());
        Outcome.Done first = done(Ballots.give(board, piece, "ouder", 2), board);
        assertTrue(first.board().voting().secret());
        assertFalse(done(first.did().inverse(), first.board()).board().voting().secret());
        Board shown = first.board().with(first.board().voting().secret(false));
        Board more = done(Ballots.give(shown, piece, "school", 1), shown).board();
        assertFalse(more.voting().secret(), "what was shown stays shown");
    }

    private static Outcome.Done done(Change change, Board board) {
        return assertInstanceOf(Outcome.Done.class, change.on(board));
    }
}
