package nl.samenbord.faults;

import nl.samenbord.Patience;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs other programs of this machine. */
final class Shell {

    private Shell() {}

    /** Runs this to its end; IOException with what it said if it fails. */
    static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!ended(process) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(Patience.SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Whether there is a program of this name. */
    static boolean has(String program) {
        return Stream.of("/usr/sbin", "/sbin", "/usr/bin", "/bin", "/usr/local/bin")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name", ""));
    }

    /** Why these can't be used here; empty if they can. */
    static String missing(boolean root, List<String> programs) {
        if (!isLinux()) {
            return "only on Linux";
        }
        if (root && !isRoot()) {
            return "only as root";
        }
        List<String> absent = programs.stream().filter(name -> !has(name)).toList();
        return absent.isEmpty() ? "" : "install " + String.join(", ", absent);
    }
}
