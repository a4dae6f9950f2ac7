package nl.samenbord.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Patience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** With commands that pretend to be the system's. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class ChildTest {
    @TempDir private Path folder;

    @Test
    void aCommandThatGoesOnWorksAndEndsWhenAsked() throws Exception {
        Path told = folder.resolve("told");
        Child child = new Child("sh", "-c", "echo $$ > " + told + "; cat");
        assertTrue(child.begin());
        long pid = Long.parseLong(Files.readString(told).strip());
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        child.end();
        process.onExit().get(Patience.SECONDS, TimeUnit.SECONDS);
        child.end();
    }

    @Test
    void aCommandThatEndsAtOnceOrIsNotThereDoesNotWork() {
        assertFalse(new Child("sh", "-c", "exit 1").begin());
        assertFalse(new Child("no-such-command").begin());
    }

    /** What keeps the system awake must not outlive a program that crashed. */
    @ParameterizedTest
    @ValueSource(strings = {"system", "screens"})
    void itEndsWhenTheProgramIsKilled(String means) throws Exception {
        Path asked = folder.resolve("asked");
        command(
                "systemd-inhibit",
                "echo \"$@\" > " + asked + "; while [ $# -gt 1 ]; do shift; done; \"$1\"");
        command("xset", "echo \"$@\" > " + asked);
        command("sleep", "exec /bin/sleep 0.05");
        Process program = program(means);
        List<ProcessHandle> children;
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            String[] line = out.readLine().split(" ", -1);
            assertEquals("true", line[0]);
            children =
                    Arrays.stream(line)
                            .skip(1)
                            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                            .toList();
        }
        assertFalse(children.isEmpty());
        program.destroyForcibly();
        for (ProcessHandle child : children) {
            child.onExit().get(Patience.SECONDS, TimeUnit.SECONDS);
        }
        assertEquals(
                means.equals("system")
                        ? "--what=idle:sleep --who=Samenbord --why=Beamer --mode=block" + " cat"
                        : "s reset",
                Files.readString(asked).strip());
    }

    private void command(String name, String does) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private Process program(String means) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Watcher.class.getName(),
                        means);
        builder.environment().merge("PATH", folder + ":", (path, first) -> first + path);
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
