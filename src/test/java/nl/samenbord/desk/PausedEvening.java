package nl.samenbord.desk;

import nl.samenbord.Patience;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Countdown;
import nl.samenbord.board.Course;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A program of its own in the middle of an evening: a note is in the file, the room sees a scene,
 * another waits, the clock runs. It says READY and waits to be killed.
 */
public final class PausedEvening {
    private static final Duration PATIENCE = Patience.LONG;

    private PausedEvening() {}

    @SuppressWarnings("SystemOut") // another process reads it
    public static void main(String[] args)
            throws ProblemException, IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        OpenSession open =
                new Sessions(DataFolder.in(Path.of(args[0])), Home.INLINE, clock)
                        .begin(
                                Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                                new TemplateLibrary().template("vijf-partnerschappen-kort"));
        CountDownLatch saved = new CountDownLatch(1);
        open.onState(
                state -> {
                    if (state instanceof SaveState.Saved) {
                        saved.countDown();
                    }
                });
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", "een praatje");
        open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
        saved.await();
        open.workshop()
                .course(
                        Course.NONE
                                .scene("rules")
                                .queue(List.of("closing"))
                                .clock(Countdown.of(Duration.ofMinutes(40), clock.instant())));
        if (!open.awaitKept(PATIENCE)) {
            throw new IllegalStateException("not kept");
        }
        System.out.println("READY");
        int _ = System.in.read();
    }
}
