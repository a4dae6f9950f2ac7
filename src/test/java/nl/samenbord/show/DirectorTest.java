package nl.samenbord.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Grids;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;

import org.junit.jupiter.api.Test;

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
        assertEquals(new Show(board, new Scene.Overview(cell), false), director.shown());
        director.hold(false);
        assertEquals(new Show(noted, new Scene.CellScene(cell, 0), false), director.shown());
    }

    @Test
    void blackWorksOnHoldAndKeepsTheHeldPicture() {
        director.hold(true);
        director.board(noted);
        director.black(true);
        assertTrue(director.black());
        director.black(false);
        assertEquals(new Show(board, new Scene.Overview(cell), false), director.shown());
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
}
