package nl.samenbord.endurance;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Course;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.SaveState;
import nl.samenbord.desk.Sessions;
import nl.samenbord.show.Director;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.MovableClock;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Watcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * An evening of many hours: notes are typed letter by letter, edited, moved, taken back and done
 * again, put in the bin; the room looks on; the program saves by itself. The evening's clock goes
 * on as fast as the work is done.
 */
final class LongEvening implements AutoCloseable {
    private static final Duration A_NOTE = Duration.ofSeconds(3);

    private final Path own;
    private final Path file;
    private final MovableClock clock = new MovableClock("2026-10-13T14:00:00Z", "UTC");
    private final Semaphore saved = new Semaphore(0);
    private final OpenSession open;
    private int typed;

    /** In this folder; the watcher looks on too. */
    LongEvening(Path folder, Watcher watcher) throws ProblemException {
        own = folder.resolve("own");
        file = folder.resolve("avond.samenbord.json");
        open =
                new Sessions(DataFolder.in(own), Home.INLINE, clock)
                        .begin(
                                file,
                                Meeting.of("De Brug", "Ouderavond", null, "nl", 6),
                                new TemplateLibrary().template("vijf-partnerschappen"));
        Director director = new Director(board(), Course.NONE);
        open.workshop().watch(step -> director.board(step.after()));
        open.workshop().watch(watcher);
        open.onState(this::told);
    }

    /** So many hours of so many notes, each saved that often; how things are after each hour. */
    List<Hour> run(int hours, int notesAnHour, int savesAnHour)
            throws IOException, InterruptedException {
        List<Hour> all = new ArrayList<>();
        for (int hour = 1; hour <= hours; hour++) {
            for (int save = 0; save < savesAnHour; save++) {
                for (int note = 0; note < notesAnHour / savesAnHour; note++) {
                    note();
                }
                awaitSaved();
            }
            all.add(Hour.now(hour, board().notes().size(), own, file));
        }
        return all;
    }

    /** A save that was under way has not got the last notes. */
    private void awaitSaved() throws IOException, InterruptedException {
        while (!(open.state() instanceof SaveState.Saved)) {
            if (!saved.tryAcquire(Patience.SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("it did not save");
            }
        }
    }

    Board board() {
        return open.workshop().board();
    }

    Path file() {
        return file;
    }

    private void told(SaveState state) {
        if (state instanceof SaveState.Saved) {
            saved.release();
        }
    }

    private void note() {
        String text = "Wij willen graag vaker horen wat er goed gaat, nummer " + ++typed;
        for (int to = 1; to < text.length(); to += 7) {
            open.workshop().draft(draft(text.substring(0, to)));
        }
        Note note = Note.of(cell(typed), "wens", typed % 3 == 0 ? "school" : "ouder", text);
        submit(Change.Add.last(note));
        open.workshop().draft(Draft.NONE);
        Note there = board().notes().get(board().notes().size() / 2);
        if (typed % 4 == 0) {
            submit(new Change.Edit(there, there.saying(there.text() + "!", "nl", "")));
        }
        if (typed % 5 == 0) {
            Note moving = board().notes().get(board().notes().size() / 3);
            submit(new Change.Edit(moving, moving.in(cell(typed * 7))));
        }
        if (typed % 6 == 0) {
            boolean undone = open.workshop().undo(Author.FACILITATOR).isPresent();
            boolean again = open.workshop().redo(Author.FACILITATOR).isPresent();
            if (!undone || !again) {
                throw new IllegalStateException("there was nothing to take back");
            }
        }
        if (typed % 50 == 0) {
            submit(Changes.bin(board(), there));
            var _ = open.workshop().undo(Author.FACILITATOR).orElseThrow();
        }
        clock.pass(A_NOTE);
    }

    private Cell cell(int number) {
        List<Cell> cells = board().template().cells();
        return cells.get(number % cells.size());
    }

    private void submit(Change change) {
        open.workshop().submit(Author.FACILITATOR, change);
    }

    private static Draft draft(String text) {
        return new Draft(text, "", "wens", "ouder", 1, 1, "nl", "", null);
    }

    @Override
    public void close() {
        open.close();
    }
}
