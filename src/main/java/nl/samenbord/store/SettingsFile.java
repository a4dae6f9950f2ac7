package nl.samenbord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings on disk. A damaged file is kept aside and the settings begin anew. */
public final class SettingsFile {
    private final Path path;

    /** The settings among the program's own things. */
    public SettingsFile(DataFolder data) {
        this.path = data.settings();
    }

    /** The settings as they were written last. */
    public Settings read() {
        try {
            return read(
                    ObjectIn.root(
                            JsonReader.read(
                                    TextBytes.withoutZeros(
                                            TextBytes.decode(FileBytes.read(path))))));
        } catch (StoreException | Flaw e) {
            keepAside();
            return Settings.NONE;
        }
    }

    private static Settings read(ObjectIn in) {
        List<Settings.Used> recent =
                in.objects("recent").stream().flatMap(used -> used(used).stream()).toList();
        Map<String, String> choices = new LinkedHashMap<>();
        ObjectIn named = in.object("choices");
        named.names().forEach(name -> choices.put(name, named.text(name)));
        return new Settings(recent, choices);
    }

    /** A session that was used; none where this system can't have a file of its name. */
    private static Optional<Settings.Used> used(ObjectIn used) {
        try {
            return Optional.of(
                    new Settings.Used(
                            Path.of(used.need("file")),
                            used.text("title"),
                            used.number("notes"),
                            used.needMoment("at").toInstant(),
                            used.date("keepUntil")));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Writes them whole. */
    public void write(Settings settings) throws StoreException {
        try {
            Files.createDirectories(path.resolveSibling(""));
        } catch (IOException e) {
            throw WriteFault.of(e, path, 0);
        }
        Json.Obj json =
                new ObjectOut()
                        .list("recent", settings.recent(), SettingsFile::used)
                        .objects("choices", settings.choices(), Json.Text::new)
                        .done();
        AtomicFile.write(path, JsonWriter.pretty(json), true);
    }

    private static Json used(Settings.Used used) {
        return new ObjectOut()
                .text("file", used.file().toString())
                .text("title", used.title())
                .count("notes", used.notes())
                .moment("at", used.at().atOffset(ZoneOffset.UTC))
                .date("keepUntil", used.keepUntil())
                .done();
    }

    private void keepAside() {
        if (Files.exists(path)) {
            try {
                Files.move(
                        path,
                        path.resolveSibling("settings-damaged.json"),
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                // it is overwritten then; settings are not worth stopping for
            }
        }
    }
}
