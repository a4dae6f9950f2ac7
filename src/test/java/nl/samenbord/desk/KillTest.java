package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Seed;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.workshop.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A program that is killed at any moment loses nothing that was acknowledged. */
final class KillTest {
    private static final int KILLS = 15;

    @TempDir private Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        long seed = Seed.of(KillTest.class);
        Random random = new Random(seed);
        int restoredTimes = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int kept = typeUntilKilled("real", 1 + random.nextInt(150));
            Sessions sessions = new Sessions(DataFolder.in(folder), Home.INLINE, Clock.systemUTC());
            try (OpenSession open = sessions.open(file())) {
                List<String> texts =
                        open.workshop().board().notes().stream().map(n -> n.text()).toList();
                assertTrue(texts.size() >= kept, texts.size() + " of " + kept + ", seed " + seed);
                assertEquals(
                        IntStream.rangeClosed(1, texts.size())
                                .mapToObj(n -> "briefje " + n)
                                .toList(),
                        texts,
                        "seed " + seed);
                restoredTimes += open.restored().isPresent() ? 1 : 0;
            }
        }
        assertTrue(restoredTimes > 0, "the journal was never needed, seed " + seed);
    }

    @Test
    void withoutAJournalTheLossIsSeen() throws Exception {
        int kept = typeUntilKilled("forgetful", 200);
        assertTrue(notesInFile() < kept, notesInFile() + " of " + kept);
    }

    private Path file() {
        return folder.resolve("evening.samenbord.json");
    }

    private int notesInFile() throws StoreException {
        return SessionFile.read(file()).session().board().notes().size();
    }

    /** Kills it once so many more notes were acknowledged; the answer is the last number read. */
    private int typeUntilKilled(String disk, int notes) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                TypedEvening.class.getName(),
                                folder.toString(),
                                disk)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int kept = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int read = 0; read < notes; read++) {
                String line = out.readLine();
                assertTrue(line != null && line.startsWith("KEPT "), "it ended by itself");
                kept = Integer.parseInt(line.substring("KEPT ".length()));
            }
            process.destroyForcibly();
            assertTrue(process.waitFor() != 0, "it was killed");
        }
        return kept;
    }
}
