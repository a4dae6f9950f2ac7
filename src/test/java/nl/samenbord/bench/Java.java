package nl.samenbord.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** How another Java of this kind is started. */
final class Java {
    static final Charset ENCODING = StandardCharsets.UTF_8;

    private Java() {}

    /** This Java on this class path, without windows; a class and its words come after. */
    static List<String> command() {
        return List.of(
                program(),
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"));
    }

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
