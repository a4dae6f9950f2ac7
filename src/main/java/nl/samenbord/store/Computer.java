package nl.samenbord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** What this computer is called, without asking the network. */
final class Computer {
    private static final Path NAME = Path.of("/etc/hostname");
    private static final int LONGEST = 60;

    private Computer() {}

    static String name() {
        Map<String, String> system = System.getenv();
        String told =
                Objects.requireNonNullElse(
                        system.get("COMPUTERNAME"), system.getOrDefault("HOSTNAME", ""));
        return told.isBlank() ? written() : FreeName.stem(told);
    }

    private static String written() {
        try {
            String name = Files.exists(NAME) ? Files.readString(NAME).strip() : "";
            return FreeName.stem(name.substring(0, Math.min(name.length(), LONGEST)));
        } catch (IOException e) {
            return "";
        }
    }
}
