package nl.samenbord.desk;

import nl.samenbord.board.Words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What was chosen for headings of tables, so that it need not be chosen again for the next export
 * of the same form; headings only, nothing of what stands under them.
 */
public final class KnownHeadings {
    private static final String NAME = "headings";
    private static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final String BETWEEN = "\t";

    private final UnaryOperator<String> read;
    private final BiConsumer<String, String> write;

    /** Remembered under a name with these. */
    public KnownHeadings(UnaryOperator<String> read, BiConsumer<String, String> write) {
        this.read = read;
        this.write = write;
    }

    /** Remembered on this laptop. */
    public static KnownHeadings in(Preferences preferences) {
        return new KnownHeadings(preferences::choice, preferences::choose);
    }

    Optional<ColumnUse> use(String heading) {
        return Optional.ofNullable(all().get(key(heading)));
    }

    void remember(Map<String, ColumnUse> chosen) {
        Map<String, ColumnUse> all = all();
        chosen.forEach(
                (heading, use) -> {
                    String key = key(heading);
                    if (!key.isEmpty() && key.length() <= LONGEST) {
                        // the latest last, so that the oldest go first
                        all.remove(key);
                        all.put(key, use);
                    }
                });
        write.accept(
                NAME,
                all.entrySet().stream()
                        .skip(Math.max(0, all.size() - MOST))
                        .map(entry -> entry.getKey() + BETWEEN + entry.getValue().name())
                        .collect(Collectors.joining("\n")));
    }

    private static String key(String heading) {
        return Words.folded(Words.enteredLine(heading));
    }

    private Map<String, ColumnUse> all() {
        Map<String, ColumnUse> all = new LinkedHashMap<>();
        for (String line : read.apply(NAME).split("\n")) {
            int at = line.indexOf(BETWEEN);
            for (ColumnUse use : ColumnUse.values()) {
                if (at > 0 && use.name().equals(line.substring(at + 1))) {
                    all.put(line.substring(0, at), use);
                }
            }
        }
        return all;
    }
}
