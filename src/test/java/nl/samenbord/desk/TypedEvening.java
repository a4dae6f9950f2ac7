package nl.samenbord.desk;

import nl.samenbord.Patience;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Disk;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * A program of its own that types notes until it is killed: "KEPT 7" on standard output says that
 * seven notes were acknowledged. With "forgetful" its journal goes nowhere.
 */
public final class TypedEvening {
    private static final Duration PATIENCE = Patience.LONG;

    private TypedEvening() {}

    @SuppressWarnings("SystemOut") // another process reads it
    public static void main(String[] args) throws ProblemException, IOException {
        Path folder = Path.of(args[0]);
        Disk disk = args[1].equals("forgetful") ? file -> new Forgetful() : Disk.REAL;
        Sessions sessions =
                new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC(), disk);
        Path file = folder.resolve("evening.samenbord.json");
        OpenSession open =
                Files.exists(file)
                        ? sessions.open(file)
                        : sessions.begin(
                                file,
                                Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                                new TemplateLibrary().template("vijf-partnerschappen-kort"));
        for (int number = open.workshop().board().notes().size() + 1; ; number++) {
            Note note = Note.of(new Cell(0, 0), "wens", "ouder", "briefje " + number);
            open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
            open.workshop().draft(draft("half briefje " + number));
            if (!open.awaitKept(PATIENCE)) {
                throw new IllegalStateException("not kept");
            }
            System.out.println("KEPT " + number);
        }
    }

    private static Draft draft(String text) {
        return new Draft(text, "", "wens", "ouder", 0, 0, "nl", "", null);
    }

    /** A disk that says yes and keeps nothing. */
    private static final class Forgetful implements Disk.Lines {
        @Override
        public void write(ByteBuffer bytes, long at) {}

        @Override
        public void sync() {}

        @Override
        public void close() {}
    }
}
