package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.merge.Conflict;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Two laptops and one file that a folder carries over: nothing of either is lost, and it is told.
 */
final class ChangedUnderneathTest {
    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void begin() throws Exception {
        file = folder.resolve("gedeeld").resolve("avond.samenbord.json");
        try (OpenSession open =
                laptop("een")
                        .begin(
                                file,
                                Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                                new TemplateLibrary().template("vijf-partnerschappen-kort"))) {
            add(open, "samen");
        }
    }

    private Sessions laptop(String name) {
        return new Sessions(DataFolder.in(folder.resolve(name)), Home.INLINE, Clock.systemUTC());
    }

    private static void add(OpenSession open, String text) {
        Note note = Note.of(new Cell(0, 0), "wens", "ouder", text);
        open.workshop().submit(Author.FACILITATOR, Change.Add.last(note));
    }

    private static void say(OpenSession open, String text) {
        Note note = open.workshop().board().notes().get(0);
        open.workshop()
                .submit(Author.FACILITATOR, new Change.Edit(note, note.saying(text, "nl", "")));
    }

    private static Set<String> texts(Board board) {
        return board.notes().stream()
                .map(Note::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> inFile() throws Exception {
        return texts(SessionFile.read(file).session().board());
    }

    private static CompletableFuture<LaidIn> told(OpenSession open) {
        CompletableFuture<LaidIn> told = new CompletableFuture<>();
        open.onLaidIn(told::complete);
        return told.orTimeout(Patience.SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void whatTheOtherTypedComesOnTheBoardAndBothAreSaved() throws Exception {
        try (OpenSession here = laptop("een").open(file)) {
            CompletableFuture<LaidIn> told = told(here);
            try (OpenSession there = laptop("twee").takeOver(file)) {
                add(there, "van daar");
            }
            add(here, "van hier");
            LaidIn laid = told.get();
            assertEquals(1, laid.merged().coming().fresh());
            assertEquals(Set.of("samen", "van daar", "van hier"), texts(here.workshop().board()));
            String words = LaidInWords.of(laid, new Texts(Language.DUTCH));
            assertTrue(words.startsWith("Iemand anders werkte ook in avond.samenbord.json"), words);
            here.workshop().undo(Author.FACILITATOR);
            assertEquals(Set.of("samen", "van hier"), texts(here.workshop().board()));
            here.workshop().redo(Author.FACILITATOR);
        }
        assertEquals(Set.of("samen", "van daar", "van hier"), inFile());
    }

    @Test
    void bothTextsStayWhereBothChangedOneNote() throws Exception {
        try (OpenSession here = laptop("een").open(file)) {
            CompletableFuture<LaidIn> told = told(here);
            try (OpenSession there = laptop("twee").takeOver(file)) {
                say(there, "zoals daar");
            }
            say(here, "zoals hier");
            assertInstanceOf(Conflict.Words.class, told.get().merged().conflicts().getFirst());
        }
        assertEquals(Set.of("zoals daar", "zoals hier"), inFile());
    }

    @Test
    void itIsSeenWithoutTypingToo() throws Exception {
        try (OpenSession here = laptop("een").open(file)) {
            CompletableFuture<LaidIn> told = told(here);
            try (OpenSession there = laptop("twee").takeOver(file)) {
                add(there, "van daar");
            }
            here.look();
            assertEquals(1, told.get().merged().coming().fresh());
        }
        assertEquals(Set.of("samen", "van daar"), inFile());
    }

    @Test
    void closingAtOnceLosesNothingOfEither() throws Exception {
        OpenSession here = laptop("een").open(file);
        try (OpenSession there = laptop("twee").takeOver(file)) {
            add(there, "van daar");
        }
        add(here, "van hier");
        here.close();
        assertEquals(Set.of("samen", "van daar", "van hier"), inFile());
        assertInstanceOf(SaveState.Saved.class, here.state());
    }

    @Test
    void whatWasErasedThereIsErasedHere() throws Exception {
        try (OpenSession here = laptop("een").open(file)) {
            Id note = here.workshop().board().notes().get(0).id();
            try (OpenSession there = laptop("twee").takeOver(file)) {
                CompletableFuture<Erased> erased = new CompletableFuture<>();
                there.erase(note, erased::complete);
                erased.get(Patience.SECONDS, TimeUnit.SECONDS);
            }
            CompletableFuture<LaidIn> told = told(here);
            add(here, "van hier");
            told.get();
            assertEquals(Set.of(note), here.workshop().board().erased());
        }
        assertEquals(Set.of("van hier"), inFile());
    }

    @Test
    void whatTheOtherWroteStaysAsAVersion() throws Exception {
        byte[] theirs;
        try (OpenSession here = laptop("een").open(file)) {
            CompletableFuture<LaidIn> told = told(here);
            try (OpenSession there = laptop("twee").takeOver(file)) {
                add(there, "van daar");
            }
            theirs = Files.readAllBytes(file);
            add(here, "van hier");
            told.get();
        }
        Map<String, Boolean> kept = new HashMap<>();
        try (var all = Files.walk(folder.resolve("een").resolve("backups"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                kept.put(
                        each.getFileName().toString(),
                        Arrays.equals(theirs, Files.readAllBytes(each)));
            }
        }
        assertTrue(kept.containsValue(true), kept.toString());
    }

    @Test
    void whatAStoppedProgramLeftIsLaidUponWhatTheOtherMadeOfTheFile() throws Exception {
        crash();
        Unfinished unfinished = laptop("een").unfinished().getFirst();
        assertEquals(1, unfinished.more().notes());
        assertFalse(
                unfinished.more().which().stream().anyMatch(pair -> pair.here() == null),
                "nothing goes from the board");
        try (OpenSession open = laptop("een").restore(unfinished)) {
            assertEquals(file, open.file());
            assertEquals(Set.of("samen", "van daar", "van hier"), texts(open.workshop().board()));
        }
        assertEquals(Set.of("samen", "van daar", "van hier"), inFile());
        assertEquals(List.of(), laptop("een").unfinished());
    }

    /** This laptop dies with a note that isn't in the file; then the other one writes the file. */
    private void crash() throws Exception {
        Path journals = folder.resolve("een").resolve("journals");
        byte[] before = Files.readAllBytes(file);
        Map<Path, byte[]> left = new HashMap<>();
        try (OpenSession here = laptop("een").open(file)) {
            add(here, "van hier");
            assertTrue(here.awaitKept(Patience.LONG));
            try (var all = Files.list(journals)) {
                for (Path journal : all.toList()) {
                    left.put(journal, Files.readAllBytes(journal));
                }
            }
        }
        Files.write(file, before);
        for (Map.Entry<Path, byte[]> journal : left.entrySet()) {
            Files.write(journal.getKey(), journal.getValue());
        }
        try (OpenSession there = laptop("twee").open(file)) {
            add(there, "van daar");
        }
    }
}
