package nl.samenbord.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the program remembers between two evenings: the sessions that were open lately, the latest
 * first, and choices by name (the language, where the window stood).
 */
public record Settings(List<Used> recent, Map<String, String> choices) {
    /** Nothing yet. */
    public static final Settings NONE = new Settings(List.of(), Map.of());

    private static final int MOST = 20;

    public Settings {
        recent = List.copyOf(recent);
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /**
     * A session that was open: its file, its title line, how many notes, when, and until when it is
     * kept.
     */
    public record Used(
            Path file, String title, int notes, Instant at, @Nullable LocalDate keepUntil) {}

    /** The same with this session as the latest. */
    public Settings with(Used used) {
        List<Used> latest = new ArrayList<>();
        latest.add(used);
        recent.stream()
                .filter(other -> !other.file().equals(used.file()))
                .limit(MOST - 1L)
                .forEach(latest::add);
        return new Settings(latest, choices);
    }

    /** The same without the session in this file. */
    public Settings without(Path file) {
        return new Settings(
                recent.stream().filter(other -> !other.file().equals(file)).toList(), choices);
    }

    /** The same with this choice; an empty one is forgotten. */
    public Settings with(String name, String choice) {
        Map<String, String> all = new LinkedHashMap<>(choices);
        if (choice.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, choice);
        }
        return new Settings(recent, all);
    }
}
