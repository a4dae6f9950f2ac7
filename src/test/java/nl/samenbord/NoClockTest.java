package nl.samenbord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * No test is right or wrong by the clock: none sleeps, none measures time, and what is waited for
 * gets {@link Patience}, so that a slow machine only takes longer.
 */
final class NoClockTest {
    private static final Pattern BY_THE_CLOCK =
            Pattern.compile(
                    "Thread\\.sleep|currentTimeMillis|nanoTime|assertTimeout"
                            + "|waitForAsyncFx\\(\\s*\\d|waitFor\\(\\s*\\d"
                            + "|\\.(orTimeout|get|await|poll|tryAcquire)\\(\\s*[\\d_]+,\\s*TimeUnit"
                            + "|awaitKept\\(Duration");

    /** They measure, make the seed, pretend to be a screen, or end a child that hangs. */
    private static final List<String> MAY =
            List.of(
                    "/bench/",
                    "/Seed.java",
                    "/monocle/",
                    "/faults/Child.java",
                    "/NoClockTest.java");

    private static List<String> found(String name, String source) {
        return BY_THE_CLOCK
                .matcher(source)
                .results()
                .map(match -> name + ": " + match.group().replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void noTestDecidesByTheClock() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> sources;
        try (var files = Files.walk(Path.of("src/test/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        for (Path file : sources) {
            String name = file.toString().replace('\\', '/');
            if (MAY.stream().noneMatch(name::contains)) {
                wrong.addAll(found(name, Files.readString(file)));
            }
        }
        assertEquals(List.of(), wrong, "wait for Patience.MILLIS, or for what happens");
        assertTrue(sources.size() > MAY.size());
    }

    @Test
    void aLimitInSecondsIsFound() {
        assertEquals(
                List.of("a: waitFor( 5", "a: Thread.sleep", "a: .get(10, TimeUnit"),
                found("a", "waitFor(\n 5, x); Thread.sleep(3); f.get(10, TimeUnit.SECONDS)"));
    }
}
