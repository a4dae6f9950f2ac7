package nl.samenbord.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where the program keeps its own things (settings, journals, backups, locks), and where new
 * sessions are put if nobody says otherwise.
 */
public record DataFolder(Path own, Path sessions) {
    private static final String NAME = "Samenbord";

    /** Everything in one folder: for tests, and for a stick. */
    public static DataFolder in(Path folder) {
        return new DataFolder(folder, folder.resolve(NAME));
    }

    /** Where -Dsamenbord.home or SAMENBORD_HOME says, else the usual places of the system. */
    public static DataFolder usual() {
        return of(System.getProperties(), System.getenv());
    }

    static DataFolder of(Properties properties, Map<String, String> environment) {
        String said =
                properties.getProperty(
                        "samenbord.home", environment.getOrDefault("SAMENBORD_HOME", ""));
        if (!said.isBlank()) {
            return in(Path.of(said));
        }
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path documents =
                Stream.of("Documents", "Documenten")
                        .map(home::resolve)
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElse(home);
        return new DataFolder(own(home, system, environment), documents.resolve(NAME));
    }

    private static Path own(Path home, String system, Map<String, String> environment) {
        if (system.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData", "Local") : Path.of(local))
                    .resolve(NAME);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library", "Application Support", NAME);
        }
        String data = environment.get("XDG_DATA_HOME");
        return (data == null ? home.resolve(".local", "share") : Path.of(data))
                .resolve("samenbord");
    }

    /** The journals of open sessions, and of those that a stopped program left. */
    Path journals() {
        return own.resolve("journals");
    }

    /** One lock per session file that is open. */
    Path locks() {
        return own.resolve("locks");
    }

    /** The bytes of earlier saves. */
    Path backups() {
        return own.resolve("backups");
    }

    /** What can still be taken back in sessions that are closed. */
    Path undo() {
        return own.resolve("undo");
    }

    /** The settings. */
    Path settings() {
        return own.resolve("settings.json");
    }

    /** The templates that were made or changed here. */
    public Path templates() {
        return own.resolve("templates");
    }

    /** The example evenings that were opened. */
    public Path examples() {
        return own.resolve("example");
    }
}
