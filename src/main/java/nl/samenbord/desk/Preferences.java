package nl.samenbord.desk;

import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Settings;
import nl.samenbord.store.SettingsFile;
import nl.samenbord.store.StoreException;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
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
        return settings().recent().stream()
                .map(
                        used ->
                                new Recent(
                                        used.file(),
                                        used.title(),
                                        used.notes(),
                                        used.at(),
                                        used.keepUntil()))
                .toList();
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
