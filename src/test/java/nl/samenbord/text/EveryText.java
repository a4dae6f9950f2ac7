package nl.samenbord.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person can read, with the place where it is written. */
record EveryText(String file, String key, String words) {
    private static final Path ALL = Path.of("src/main/resources/nl/samenbord");

    private static final Pattern NAMED =
            Pattern.compile("\"(\\w+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** For the program, or in another language. */
    private static final Set<String> UNREAD =
            Set.of(
                    "id",
                    "language",
                    "column",
                    "row",
                    "colour",
                    "tint",
                    "edge",
                    "shape",
                    "cluster",
                    "as",
                    "of",
                    "scene",
                    "occasion",
                    "theme",
                    "sign",
                    "source",
                    "en",
                    "tr",
                    "ar",
                    "pl",
                    "uk",
                    "ti",
                    "zh");

    /** Where to find it. */
    String place() {
        return file + " " + key;
    }

    /** The texts of the window, the room, paper and the command line; none that refers. */
    static List<EveryText> texts(Language language) throws IOException {
        String file = "texts_" + language.tag();
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(ALL.resolve("text/" + file + ".properties"))) {
            words.load(reader);
        }
        return new TreeSet<>(words.stringPropertyNames())
                .stream()
                        .filter(key -> !words.getProperty(key).startsWith("@"))
                        .map(key -> new EveryText(file, key, words.getProperty(key)))
                        .toList();
    }

    /** All that is read in this language: also templates, statements and programmes. */
    static List<EveryText> everywhere(Language language) throws IOException {
        List<EveryText> all = new ArrayList<>(texts(language));
        all.addAll(json(ALL.resolve("statement/stellingen." + language.tag() + ".json")));
        all.addAll(json(ALL.resolve("programme/programme." + language.tag() + ".json")));
        if (language == Language.DUTCH) {
            try (var files = Files.list(ALL.resolve("template"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                    all.addAll(json(file));
                }
            }
        }
        return all;
    }

    private static List<EveryText> json(Path file) throws IOException {
        List<EveryText> all = new ArrayList<>();
        Matcher named = NAMED.matcher(Files.readString(file));
        while (named.find()) {
            if (!UNREAD.contains(named.group(1))) {
                String words = named.group(2).replace("\u00AD", "");
                all.add(new EveryText(file.getFileName().toString(), named.group(1), words));
            }
        }
        return all;
    }
}
