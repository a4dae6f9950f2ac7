package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.desk.Sessions;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * However the program ends, it says nothing, everything is saved, and nothing tells others that the
 * session is still open.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class EndingTest {
    private static final int TERMINATED = 143;

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void begin() throws Exception {
        file = folder.resolve("avond.samenbord.json");
        new Sessions(DataFolder.in(folder.resolve("data")), Home.INLINE, Clock.systemUTC())
                .begin(
                        file,
                        Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                        new TemplateLibrary().template("vijf-partnerschappen"))
                .close();
    }

    @ParameterizedTest
    @EnumSource
    void itEndsInSilence(EndedProgram.Way way) throws Exception {
        boolean stopped = way == EndedProgram.Way.STOPPED;
        Path said = folder.resolve("said");
        Process process = process(way, said);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            if (stopped) {
                assertEquals(EndedProgram.READY, line);
                process.destroy();
            } else {
                assertEquals(null, line);
            }
            int code = process.waitFor();
            assertEquals("", Files.readString(said));
            assertEquals(stopped ? TERMINATED : 0, code);
        } finally {
            process.destroyForcibly();
        }
        assertEquals(List.of("avond.samenbord.json", "data", "said"), files(folder));
        if (way != EndedProgram.Way.START) {
            List<Note> notes = SessionFile.read(file).session().board().notes().list();
            assertEquals(List.of(EndedProgram.NOTE), notes.stream().map(Note::text).toList());
            // half a word waits for the next time
            assertEquals(1, files(folder.resolve("data").resolve("journals")).size());
        }
    }

    private Process process(EndedProgram.Way way, Path said) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-agentlib"))
                .forEach(command::add);
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dsamenbord.home=" + folder.resolve("data"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndedProgram.class.getName(),
                        way.name()));
        if (way != EndedProgram.Way.START) {
            command.add(file.toString());
        }
        return new ProcessBuilder(command).redirectError(said.toFile()).start();
    }

    private static List<String> files(Path folder) throws IOException {
        assertTrue(Files.isDirectory(folder), folder.toString());
        try (var all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
