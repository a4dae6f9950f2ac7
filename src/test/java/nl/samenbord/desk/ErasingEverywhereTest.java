package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What is erased for good is in no byte of the program's own folder and the session's folder. */
final class ErasingEverywhereTest {
    private static final Duration PATIENCE = Patience.LONG;
    private static final Cell CELL = new Cell(0, 0);

    /** Words with what JSON writes otherwise than it is said. */
    private static final String FIRST = "Sem zei: \"au\", élke dag\nop het plein";

    private static final String LAST = "Noor zei: \"stop\", vóór de bel";
    private static final String TRANSLATION = "Наталка каже \"стоп\"";
    private static final List<String> WORDS = List.of(FIRST, LAST, TRANSLATION);

    @TempDir private Path folder;

    private final Board board =
            Board.empty(
                    new TemplateLibrary().template("vijf-partnerschappen-kort"),
                    Meeting.of("De Brug", "Ouderavond", null, "nl", 1));

    private Path file() {
        return folder.resolve("map").resolve("avond.samenbord.json");
    }

    private Sessions sessions() {
        return new Sessions(DataFolder.in(folder.resolve("eigen")), Home.INLINE, Clock.systemUTC());
    }

    /** A note that was typed, edited, translated, bundled under its own words and given dots. */
    private Id said(OpenSession open) {
        Note note = Note.of(CELL, "wens", "ouder", FIRST);
        Note other = Note.of(CELL, "wens", "ouder", "Pesten moet stoppen");
        submit(open, Changes.addAll(List.of(note, other)));
        Note now = now(open, note.id());
        submit(open, new Change.Edit(now, now.saying(LAST, "nl", TRANSLATION)));
        Bundle bundle =
                new Bundle(Id.fresh(), LAST, CELL, List.of(note.id(), other.id()), "", null);
        submit(open, Change.Add.last(bundle));
        submit(open, Change.Add.last(new Ballot(Id.fresh(), "ouder", note.id(), 2)));
        return note.id();
    }

    private static void submit(OpenSession open, Change change) {
        assertTrue(
                open.workshop().submit(Author.FACILITATOR, change) instanceof Outcome.Done,
                change.toString());
    }

    private static Note now(OpenSession open, Id note) {
        return open.workshop().board().note(note).orElseThrow();
    }

    private static Erased erase(OpenSession open, Id note) throws Exception {
        CompletableFuture<Erased> told = new CompletableFuture<>();
        open.erase(note, told::complete);
        return told.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    /** The files in which some of the words stand, as they are or as JSON may write them. */
    private List<String> filesThatSay(List<String> wordings) throws IOException {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (wordings.stream().flatMap(w -> forms(w).stream()).anyMatch(bytes::contains)) {
                    found.add(folder.relativize(file).toString());
                }
            }
        }
        return found;
    }

    private static List<String> forms(String words) {
        StringBuilder ascii = new StringBuilder();
        for (char c : escaped(words).toCharArray()) {
            ascii.append(
                    c < 128 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return List.of(
                bytes(words, StandardCharsets.UTF_8),
                bytes(escaped(words), StandardCharsets.UTF_8),
                bytes(words, StandardCharsets.UTF_16LE),
                ascii.toString());
    }

    private static String escaped(String words) {
        return words.replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String bytes(String words, Charset charset) {
        return new String(words.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    /** Like what a program leaves that was stopped while it had this session open. */
    private void leftBehind(OpenSession open) throws IOException {
        assertTrue(open.awaitKept(PATIENCE));
        Path journals = folder.resolve("eigen").resolve("journals");
        Path journal;
        try (var all = Files.list(journals)) {
            journal = all.findFirst().orElseThrow();
        }
        String name = journal.getFileName().toString();
        Files.copy(journal, journals.resolve(name.replaceFirst("-[0-9a-f]{8}\\.", "-00000001.")));
    }

    @Test
    void itsWordsAreInNoByteAnyMore() throws Exception {
        try (OpenSession open = sessions().begin(file(), board.meeting(), board.template())) {
            Id note = said(open);
            open.workshop().draft(draft(FIRST, note));
            leftBehind(open);
            open.workshop().draft(draft(LAST, note));
            assertTrue(open.awaitKept(PATIENCE));
            List<String> before = filesThatSay(WORDS);
            assertTrue(before.size() >= 2, "the search finds nothing: " + before);

            Erased erased = erase(open, note);
            assertNull(erased.problem());
            assertEquals(List.of(), erased.elsewhere());
            assertFalse(erased.saidAgain());
            assertEquals(List.of(), filesThatSay(WORDS));
            assertEquals(1, filesThatSay(List.of("Pesten moet stoppen")).size() - journalsLeft());
            assertEquals(Set.of(note), SessionFile.read(file()).session().board().erased());
        }
        assertEquals(List.of(), filesThatSay(WORDS));
    }

    private static Draft draft(String text, Id edits) {
        return new Draft(text, "", "wens", "ouder", 0, 0, "nl", "", edits);
    }

    private long journalsLeft() throws IOException {
        try (var all = Files.list(folder.resolve("eigen").resolve("journals"))) {
            return all.count();
        }
    }

    @Test
    void itsWordsAreInNoEarlierVersionAndNoneIsLostByThat() throws Exception {
        Id note;
        try (OpenSession open = sessions().begin(file(), board.meeting(), board.template())) {
            note = said(open);
        }
        try (OpenSession open = sessions().open(file())) {
            submit(open, Change.Add.last(Note.of(CELL, "wens", "school", "Nog een briefje")));
        }
        Path backups = folder.resolve("eigen").resolve("backups");
        assertTrue(filesThatSay(WORDS).stream().anyMatch(file -> file.contains("backups")));
        long versions = files(backups);
        try (OpenSession open = sessions().open(file())) {
            assertEquals(List.of(), erase(open, note).elsewhere());
            assertEquals(List.of(), filesThatSay(WORDS));
            assertEquals(versions, files(backups));
            submit(open, Change.Add.last(Note.of(CELL, "wens", "school", "En nog een")));
        }
        assertEquals(List.of(), filesThatSay(WORDS));
        try (OpenSession open = sessions().open(file())) {
            CompletableFuture<List<Version>> listed = new CompletableFuture<>();
            open.versions().list(listed::complete);
            for (Version version : listed.get(Patience.SECONDS, TimeUnit.SECONDS)) {
                Board then = SessionFile.read(version.file()).session().board();
                assertTrue(then.note(note).isEmpty());
                assertTrue(
                        then.notes().stream().anyMatch(n -> n.text().startsWith("Pesten")),
                        then.notes().toString());
            }
        }
    }

    private static long files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void theSearchFindsTheWordsWhereTheyStand() throws Exception {
        try (OpenSession open = sessions().begin(file(), board.meeting(), board.template())) {
            said(open);
            leftBehind(open);
        }
        for (String words : List.of(FIRST, LAST, TRANSLATION)) {
            assertFalse(filesThatSay(List.of(words)).isEmpty(), words);
        }
        Path odd = Files.writeString(folder.resolve("odd"), "x\\u041d\\u0430\\u0442\\u0430");
        assertTrue(filesThatSay(List.of("Ната")).contains("odd"));
        Files.delete(odd);
    }

    @Test
    void aNoteInTheBinIsErasedFromEverywhereToo() throws Exception {
        try (OpenSession open = sessions().begin(file(), board.meeting(), board.template())) {
            Id note = said(open);
            submit(open, Changes.bin(open.workshop().board(), now(open, note)));
            erase(open, note);
            assertEquals(List.of(), filesThatSay(WORDS));
            while (open.workshop().canUndo(Author.FACILITATOR)) {
                open.workshop().undo(Author.FACILITATOR);
            }
            assertTrue(open.workshop().board().note(note).isEmpty());
        }
        assertEquals(List.of(), filesThatSay(WORDS));
    }

    @Test
    void whatAStoppedProgramLeftKeepsEverythingElse() throws Exception {
        Id note;
        try (OpenSession open = sessions().begin(file(), board.meeting(), board.template())) {
            note = said(open);
            leftBehind(open);
            erase(open, note);
        }
        Files.delete(file());
        Unfinished unfinished = sessions().unfinished().getFirst();
        assertTrue(unfinished.more().at().isAfter(Instant.EPOCH));
        try (OpenSession open = sessions().restore(unfinished)) {
            assertEquals(
                    List.of("Pesten moet stoppen"),
                    open.workshop().board().notes().stream().map(Note::text).toList());
            assertEquals(Set.of(note), open.workshop().board().erased());
        }
    }

    @Test
    void otherFilesInWhichTheNoteStandsAreNamed() throws Exception {
        Id note;
        try (OpenSession open = sessions().begin(file(), board.meeting(), board.template())) {
            note = said(open);
        }
        Path copy = file().resolveSibling("avond (2).samenbord.json");
        Files.copy(file(), copy);
        try (OpenSession again = sessions().open(file())) {
            assertEquals(List.of(copy), erase(again, note).elsewhere());
        }
    }

    @Test
    void theFacilitatorIsToldWhenTheSameWordsStandElsewhere() throws Exception {
        try (OpenSession open = sessions().begin(file(), board.meeting(), board.template())) {
            Note twice = Note.of(CELL, "wens", "ouder", FIRST);
            submit(open, Change.Add.last(twice));
            submit(open, Change.Add.last(Note.of(CELL, "wens", "ouder", FIRST)));
            assertTrue(erase(open, twice.id()).saidAgain());
        }
    }

    @Test
    void whatCanNotBeWrittenIsToldAndWrittenLater() throws Exception {
        try (OpenSession open = sessions().begin(file(), board.meeting(), board.template())) {
            Id note = said(open);
            Path away = file().resolveSibling("../elders").normalize();
            Files.move(file().getParent(), away);
            assertTrue(erase(open, note).problem() instanceof Problem.FolderGone);
            Files.move(away, file().getParent());
        }
        assertEquals(List.of(), filesThatSay(WORDS));
    }
}
