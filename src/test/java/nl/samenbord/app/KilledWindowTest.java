package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.desk.Sessions;
import nl.samenbord.faults.FaultTable;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The real window is killed while somebody types in it; every note that it said it kept is there.
 */
@Tag("faults")
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class KilledWindowTest {
    private static final int KILLS = Integer.getInteger("faults.windows", 50);

    @TempDir private Path folder;
    private int told;

    @Test
    void everyNoteThatWasShownAsKeptIsThere() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path file = begun();
        List<Integer> kept = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            int wait = 600 + random.nextInt(2_500);
            kept.addAll(typed(file, 1_000 * kill, "patient", wait));
        }
        // what the last kill left is brought back by one more start
        typed(file, 1_000 * KILLS, "patient", 0);
        long lost = missing(file, kept);
        FaultTable.add("window killed in mid-word", KILLS, kept.size(), lost, control(file));
        assertEquals(0, lost, "seed " + seed);
        assertTrue(told > 0, "nothing was ever brought back and told, seed " + seed);
    }

    /** Whoever believes a note kept as soon as it was typed, and has no journal, loses some. */
    private String control(Path file) throws Exception {
        long lost = 0;
        for (int round = 0; round < 10 && lost == 0; round++) {
            int from = 1_000 * (KILLS + 1 + round);
            List<Integer> believed = typed(file, from, "hasty", Long.MAX_VALUE);
            lost = missing(file, believed);
        }
        assertTrue(lost > 0, "the control lost nothing");
        return "without journal: " + lost + " lost";
    }

    private Path begun() throws Exception {
        Path file = folder.resolve("evening.samenbord.json");
        new Sessions(DataFolder.in(folder.resolve("data")), Home.INLINE, Clock.systemUTC())
                .begin(
                        file,
                        Meeting.of("De Brug", "Ouderavond", null, "nl", 1),
                        new TemplateLibrary().template("vijf-partnerschappen"))
                .close();
        return file;
    }

    /**
     * Types until it is killed, so long after it was ready or else as soon as it says that it keeps
     * something; the answer is what was kept.
     */
    private List<Integer> typed(Path file, int from, String how, long millis) throws Exception {
        Process process = window(file, from, how);
        int kept = from;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("TOLD ")) {
                    told++;
                } else if (line.equals("READY") && millis < Long.MAX_VALUE) {
                    Thread.ofVirtual().start(() -> kill(process, millis));
                } else if (line.startsWith("KEPT ")) {
                    kept = Integer.parseInt(line.substring("KEPT ".length()));
                    if (millis == Long.MAX_VALUE) {
                        kill(process, 0);
                    }
                }
            }
        }
        assertTrue(process.waitFor() != 0, "it was killed");
        return IntStream.rangeClosed(from + 1, kept).boxed().toList();
    }

    /** How many of these are not in the file. */
    private static long missing(Path file, List<Integer> numbers) throws Exception {
        Set<String> texts =
                SessionFile.read(file).session().board().notes().stream()
                        .map(Note::text)
                        .collect(Collectors.toSet());
        return numbers.stream().filter(number -> !texts.contains("briefje " + number)).count();
    }

    /** By its handle: what it said before it was killed can still be read. */
    private static void kill(Process process, long afterMillis) {
        try {
            if (!process.waitFor(afterMillis, TimeUnit.MILLISECONDS)) {
                process.toHandle().destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.toHandle().destroyForcibly();
        }
    }

    private Process window(Path file, int from, String how) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-agentlib"))
                .forEach(command::add);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypedEvening.class.getName(),
                        folder.resolve("data").toString(),
                        file.toString(),
                        "" + from,
                        how));
        return new ProcessBuilder(command)
                .redirectError(new File("target", "killed-window.log"))
                .start();
    }
}
