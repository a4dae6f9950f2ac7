package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Disk;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A save that fails is said, tried again, and costs nothing that was typed. */
final class FailingSaveTest {
    @TempDir private Path folder;

    private OpenSession begin(Disk disk) throws ProblemException {
        return new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC(), disk)
                .begin(
                        folder.resolve("stick").resolve("evening.samenbord.json"),
                        Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                        new TemplateLibrary().template("vijf-partnerschappen-kort"));
    }

    private static CompletableFuture<SaveState> when(
            OpenSession open, Predicate<SaveState> wanted) {
        CompletableFuture<SaveState> found = new CompletableFuture<>();
        open.onState(
                state -> {
                    if (wanted.test(state)) {
                        boolean _ = found.complete(state);
                    }
                });
        return found.orTimeout(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static void add(OpenSession open) {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", "een praatje");
        open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
    }

    @Test
    void aStickThatIsPulledOutAndPutBackIsWrittenAgain() throws Exception {
        Path stick = folder.resolve("stick");
        Path pocket = folder.resolve("pocket");
        try (OpenSession open = begin(Disk.REAL)) {
            CompletableFuture<SaveState> failing = when(open, SaveState.Failing.class::isInstance);
            Files.move(stick, pocket);
            add(open);
            assertEquals(
                    new SaveState.Failing(new Problem.FolderGone(open.file()), true),
                    failing.get());
            CompletableFuture<SaveState> saved = when(open, SaveState.Saved.class::isInstance);
            Files.move(pocket, stick);
            saved.get();
            assertEquals(open.workshop().board(), SessionFile.read(open.file()).session().board());
        }
    }

    @Test
    void aStickThatIsPulledOutWhileNobodyTypesIsSeenAndSavedAgainWhenItIsBack() throws Exception {
        Path stick = folder.resolve("stick");
        Path pocket = folder.resolve("pocket");
        try (OpenSession open = begin(Disk.REAL)) {
            CompletableFuture<SaveState> saved = when(open, SaveState.Saved.class::isInstance);
            add(open);
            saved.get();
            CompletableFuture<SaveState> failing = when(open, SaveState.Failing.class::isInstance);
            Files.move(stick, pocket);
            open.look();
            assertEquals(
                    new SaveState.Failing(new Problem.FolderGone(open.file()), true),
                    failing.get());
            CompletableFuture<SaveState> again = when(open, SaveState.Saved.class::isInstance);
            Files.move(pocket, stick);
            again.get();
            assertEquals(open.workshop().board(), SessionFile.read(open.file()).session().board());
        }
    }

    @Test
    void withoutAJournalItIsSaidAndTheFileIsStillWritten() throws Exception {
        OpenSession open =
                begin(
                        _ -> {
                            throw new IOException("no journal");
                        });
        CompletableFuture<SaveState> safe =
                when(open, state -> state instanceof SaveState.Failing f && f.safe());
        add(open);
        assertEquals(new Problem.NoSafetyNet(open.file()), problem(safe.get()));
        open.close();
        assertTrue(SessionFile.read(open.file()).session().board().notes().size() == 1);
    }

    private static Problem problem(SaveState state) {
        return ((SaveState.Failing) state).problem();
    }
}
