package nl.samenbord.desk;

import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.Settings;
import nl.samenbord.store.SettingsFile;
import nl.samenbord.store.StoreException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is remembered between two evenings: choices by name, and the sessions that were open. */
public final class Preferences {
    private final SettingsFile file;
    private @Nullable Settings settings;

    Preferences(DataFolder data) {
        this.file = new SettingsFile(data);
    }

    /** What was chosen under this name (such as "language" or "window"), empty if nothing was. */
    public String choice(String name) {
        return settings().choices().getOrDefault(name, "");
    }

    /** Remembers a choice; an empty one is forgotten. */
    public void choose(String name, String choice) {
        if (!choice(name).equals(choice)) {
            change(before -> before.with(name, choice));
        }
    }

    List<Recent> recent() {
        return settings().recent().stream().map(Preferences::recent).toList();
    }

    /** The files of the sessions that were open; none of them is read. */
    List<Path> files() {
        return settings().recent().stream().map(Settings.Used::file).toList();
    }

    /** What was remembered when it was opened is true only as long as it isn't saved after that. */
    private static Recent recent(Settings.Used used) {
        Instant at = used.at();
        int notes = used.notes();
        try {
            Instant saved = Files.getLastModifiedTime(used.file()).toInstant();
            if (saved.isAfter(at)) {
                notes = SessionFile.read(used.file()).session().board().notes().size();
                at = saved;
            }
        } catch (IOException | StoreException e) {
            // it is gone or can't be read now: what was remembered is all there is
        }
        return new Recent(used.file(), used.title(), notes, at, used.keepUntil());
    }

    void remember(Recent used) {
        change(
                before ->
                        before.with(
                                new Settings.Used(
                                        used.file().toAbsolutePath(),
                                        used.title(),
                                        used.notes(),
                                        used.at(),
                                        used.keepUntil())));
    }

    void forget(Path session) {
        change(before -> before.without(session));
    }

    private synchronized Settings settings() {
        if (settings == null) {
            settings = file.read();
        }
        return settings;
    }

    private synchronized void change(UnaryOperator<Settings> how) {
        settings = how.apply(settings());
        try {
            file.write(settings);
        } catch (StoreException e) {
            // not worth troubling anybody at an evening: at worst something is chosen once more
            System.getLogger(Preferences.class.getName())
                    .log(Level.WARNING, "settings not kept", e);
        }
    }
}
