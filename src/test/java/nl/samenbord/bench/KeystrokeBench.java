package nl.samenbord.bench;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Note;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Workshop;

/** One more letter on a note, through the workshop to what the room gets; the reference is 1 ms. */
final class KeystrokeBench {
    private static final int TURNS = 3_000;

    private final Board board;
    private final Workshop workshop;

    KeystrokeBench(Board board) {
        this.board = board;
        workshop = new Workshop(board, Draft.NONE, Course.NONE, Home.INLINE);
        Director director = new Director(board, new Scene.Overview(new Cell(0, 0)));
        workshop.watch(step -> director.board(step.after()));
    }

    void run(Figures figures) throws Exception {
        Note[] note = {board.notes().get(board.notes().size() / 2)};
        Pair pair =
                Pair.of(
                        TURNS,
                        () -> {
                            Note longer = note[0].saying(note[0].text() + "a", "nl", "");
                            if (longer.text().length() > 1_900) {
                                longer = note[0].saying("a", "nl", "");
                            }
                            workshop.draft(draft(longer.text()));
                            workshop.submit(Author.FACILITATOR, new Change.Edit(note[0], longer));
                            note[0] = longer;
                        },
                        () -> {});
        figures.add("keystroke", board.notes().size(), pair.ours(), 1);
    }

    private static Draft draft(String text) {
        return new Draft(text, "", "wens", "ouder", 1, 1, "nl", "", null);
    }
}
