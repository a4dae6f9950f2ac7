package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two programs that save one file at the same time lose nothing that was acknowledged. */
final class TwoWritersTest {
    private static final int SAVES = 60;

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void create() throws IOException, StoreException {
        file = folder.resolve("avond.samenbord.json");
        Files.deleteIfExists(file);
        Board board =
                Board.empty(
                        new TemplateLibrary().template("vijf-partnerschappen-kort"),
                        Meeting.of("De Brug", "Ouderavond", null, "nl", 1));
        Opened fresh = new Opened(Session.fresh(board), Unknown.NOTHING, false);
        Shelter shelter = Shelter.in(DataFolder.in(folder.resolve("eerst")), Clock.systemUTC());
        SessionFile.create(file, fresh, shelter).close();
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Set<String> saved = race("careful");
        assertEquals(2 * SAVES, saved.size());
        saved.removeAll(inFile());
        assertEquals(Set.of(), saved);
    }

    @Test
    void withoutALockTheLossIsSeen() throws Exception {
        int lost = 0;
        for (int round = 0; round < 5 && lost == 0; round++) {
            create();
            Set<String> saved = race("careless");
            saved.removeAll(inFile());
            lost = saved.size();
        }
        assertTrue(lost > 0, "comparing alone was enough, so this test proves nothing");
    }

    private Set<String> inFile() throws StoreException {
        Set<String> texts = new HashSet<>();
        SessionFile.read(file).session().board().notes().stream()
                .map(Note::text)
                .forEach(texts::add);
        return texts;
    }

    /** What both said that was saved. */
    private Set<String> race(String how) throws IOException, InterruptedException {
        List<Process> both = new ArrayList<>();
        for (String name : List.of("een", "twee")) {
            Process process = start(name, how);
            both.add(process);
            assertEquals("READY", process.inputReader(StandardCharsets.UTF_8).readLine());
        }
        for (Process process : both) {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }
        Set<String> saved = new HashSet<>();
        for (int i = 0; i < both.size(); i++) {
            String name = List.of("een", "twee").get(i);
            try (BufferedReader out = both.get(i).inputReader(StandardCharsets.UTF_8)) {
                out.lines()
                        .filter(line -> line.startsWith("SAVED "))
                        .forEach(line -> saved.add(name + line.substring("SAVED".length())));
            }
            assertEquals(0, both.get(i).waitFor());
        }
        return saved;
    }

    private Process start(String name, String how) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString(),
                        name,
                        String.valueOf(SAVES),
                        how)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
