package nl.samenbord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How another Java of this kind is started. */
final class Java {
    /** Every Java here. */
    static final List<String> PLAIN =
            List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED");

    /** A Java with windows on two pretended screens. */
    static final List<String> WINDOWS =
            List.of(
                    "-Djava.awt.headless=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dprism.order=sw",
                    "-Dglass.platform=Monocle",
                    "-Dmonocle.platform=TwoScreens");

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs a class of this class path in a Java of its own and gives the last line it says. */
    static String lastLine(List<String> options, Class<?> main, List<String> words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(words);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        byte[] said = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " failed: " + words);
        }
        return new String(said, StandardCharsets.UTF_8)
                .lines()
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
