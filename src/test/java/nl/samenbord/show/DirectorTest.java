package nl.samenbord.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Countdown;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Voting;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class DirectorTest {
    private final Cell cell = new Cell(0, 0);
    private final Board board = Grids.board(2, 2);
    private final Note note = Note.of(cell, "wens", "ouder", "Koffie");
    private final Board noted = board.with(Note.class, Shelf.of(List.of(note)));
    private final Director director = new Director(board, new Scene.Overview(cell));

    @Test
    void onHoldTheRoomSeesWhatItSaw() {
        director.hold(true);
        director.board(noted);
        director.show(new Scene.CellScene(cell, 0));
        assertEquals(
                new Show(board, new Scene.Overview(cell), false, Countdown.NONE), director.shown());
        director.hold(false);
        assertEquals(
                new Show(noted, new Scene.CellScene(cell, 0), false, Countdown.NONE),
                director.shown());
    }

    @Test
    void blackWorksOnHoldAndKeepsTheHeldPicture() {
        director.hold(true);
        director.board(noted);
        director.black(true);
        assertTrue(director.black());
        director.black(false);
        assertEquals(
                new Show(board, new Scene.Overview(cell), false, Countdown.NONE), director.shown());
    }

    @Test
    void whatIsHiddenOrErasedGoesFromAHeldPictureAtOnce() {
        Note other = Note.of(cell, "wens", "ouder", "Thee");
        Board both = board.with(Note.class, Shelf.of(List.of(note, other)));
        director.board(both);
        director.hold(true);
        director.board(both.with(Note.class, Shelf.of(List.of(note.hidden(true), other))));
        assertEquals(List.of(other), director.shown().board().notes().list());
        director.board(board);
        assertEquals(List.of(), director.shown().board().notes().list());
    }

    @Test
    void askingForASceneEndsBlack() {
        director.black(true);
        director.show(new Scene.ColumnScene(1, 0));
        assertFalse(director.black());
    }

    @Test
    void theRoomNeverGetsWhatIsHidden() {
        List<Show> seen = new ArrayList<>();
        director.attend(seen::add);
        director.board(board.with(Note.class, Shelf.of(List.of(note.hidden(true)))));
        assertTrue(seen.stream().allMatch(show -> show.board().notes().isEmpty()));
    }

    @Test
    void secretDotsAreNotForTheRoom() {
        Board dotted =
                noted.with(
                                Ballot.class,
                                Shelf.of(List.of(new Ballot(Id.fresh(), "ouder", note.id(), 3))))
                        .with(Voting.NONE.secret(true));
        director.board(dotted);
        assertEquals(0, new Dots(director.shown().board()).of(note.id(), "ouder"));
        director.board(dotted.with(Voting.NONE));
        assertEquals(3, new Dots(director.shown().board()).of(note.id(), "ouder"));
    }

    @Test
    void scenesWaitInTheirOrderAndOnlyTheNextIsShown() {
        director.enqueue(new Scene.Welcome());
        director.enqueue(new Scene.HouseRules(0));
        director.enqueue(new Scene.Closing());
        director.dequeue(1);
        director.next();
        assertEquals(new Scene.Welcome(), director.scene());
        assertEquals(List.of(new Scene.Closing()), director.queue());
    }

    @Test
    void anotherDirectorGoesOnWhereTheEveningWas() {
        Countdown clock = Countdown.of(Duration.ofMinutes(5), Instant.EPOCH);
        director.show(new Scene.StatementScene(1, true));
        director.clock(clock);
        Director next = new Director(board, director.course());
        assertEquals(
                new Show(board, new Scene.StatementScene(1, true), false, clock), next.shown());
    }

    @Test
    void theClockGoesOnWhileThePictureIsHeld() {
        Countdown clock = Countdown.of(Duration.ofMinutes(5), Instant.EPOCH);
        director.hold(true);
        director.clock(clock);
        assertEquals(clock, director.shown().clock());
    }
}
