package nl.samenbord.bench;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Note;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.ui.facilitator.hand.Search;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Workshop;

import java.util.List;

/**
 * A move, taking it back, and a search through the workshop to what the room gets, without windows;
 * the reference is 1 ms for a change and two frames for a search.
 */
final class ChangeBench {
    private static final int TURNS = 300;
    private static final double TWO_FRAMES = 1000 / 30.0;

    private final Board board;
    private final Workshop workshop;

    ChangeBench(Board board) {
        this.board = board;
        workshop = new Workshop(board, Draft.NONE, Course.NONE, Home.INLINE);
        Director director = new Director(board, new Scene.Overview(new Cell(0, 0)));
        workshop.watch(step -> director.board(step.after()));
    }

    void run(Figures figures) throws Exception {
        int notes = board.notes().size();
        Pair both = Pair.of(TURNS, this::move, this::undo);
        figures.add("move", notes, both.ours(), 1);
        figures.add("undo", notes, both.reference(), 1);
        Search search = new Search(tag -> tag);
        Pair found = Pair.of(TURNS / 5, () -> find(search), () -> {});
        figures.add("search", notes, found.ours(), TWO_FRAMES);
    }

    private void move() {
        Note note = workshop.board().notes().get(board.notes().size() / 2);
        Cell elsewhere = new Cell(note.cell().column() == 0 ? 1 : 0, note.cell().row());
        workshop.submit(Author.FACILITATOR, new Change.Edit(note, note.in(elsewhere)));
    }

    private void undo() {
        var _ = workshop.undo(Author.FACILITATOR).orElseThrow();
    }

    private void find(Search search) {
        List<Note> _ = search.find(board, "kinderen school");
    }
}
