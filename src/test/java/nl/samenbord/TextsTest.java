package nl.samenbord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every word a person can see is there in both languages, whole, and is used. */
final class TextsTest {
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Pattern TEXTS_NAME = Pattern.compile("\\bTexts (\\w+)");

    private static final Map<Path, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void readSources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                SOURCES.put(file, Files.readString(file));
            }
        }
        assertFalse(SOURCES.isEmpty());
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        String file = "src/main/resources/nl/samenbord/text/texts_" + language.tag();
        try (Reader reader = Files.newBufferedReader(Path.of(file + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    /** What a key says; where it refers to another, what that one says. */
    private static String said(Properties words, String key) {
        String text = words.getProperty(key, "");
        return text.startsWith("@") ? words.getProperty(text.substring(1), "") : text;
    }

    @Test
    void whatRefersToAnotherTextFindsOneThatSaysSomethingItself() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Language language : Language.values()) {
            Properties words = words(language);
            for (String key : new TreeSet<>(words.stringPropertyNames())) {
                String text = words.getProperty(key);
                if (text.startsWith("@") && (said(words, key) + "@").startsWith("@")) {
                    lost.add(language.tag() + " " + key + "=" + text + ": give it the key itself");
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(
                new TreeSet<>(words(Language.DUTCH).stringPropertyNames()),
                new TreeSet<>(words(Language.ENGLISH).stringPropertyNames()));
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        for (Language language : Language.values()) {
            String file = "src/main/resources/nl/samenbord/text/texts_" + language.tag();
            List<String> keys =
                    Files.readAllLines(Path.of(file + ".properties")).stream()
                            .filter(line -> line.matches("[\\w.]+=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            List<String> twice = new ArrayList<>(keys);
            new TreeSet<>(keys).forEach(twice::remove);
            assertEquals(List.of(), twice, language.tag());
        }
    }

    @Test
    void everyTextSaysSomethingWithTheSameGapsInBothLanguages() throws IOException {
        Properties dutch = words(Language.DUTCH);
        Properties english = words(Language.ENGLISH);
        for (String key : dutch.stringPropertyNames()) {
            String nl = said(dutch, key);
            String en = said(english, key);
            assertFalse(nl.isBlank(), key + " is blank in Dutch");
            assertFalse(en.isBlank(), key + " is blank in English");
            assertEquals(gaps(nl), gaps(en), "the gaps of " + key);
        }
    }

    @Test
    void everyTextCanBeFilled() {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            for (String key : texts.keys()) {
                String filled = texts.of(key, 2, 2, 2, 2, 2, 2);
                assertFalse(filled.contains("{"), key + " keeps a gap: " + filled);
            }
        }
    }

    @Test
    void everyApostropheIsWrittenTwice() throws IOException {
        for (Language language : Language.values()) {
            words(language)
                    .forEach(
                            (key, text) ->
                                    assertFalse(
                                            text.toString().replace("''", "").contains("'"),
                                            language.tag() + " " + key));
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        String all = String.join("\n", SOURCES.values());
        List<String> unused = new ArrayList<>();
        for (String key : new TreeSet<>(words(Language.DUTCH).stringPropertyNames())) {
            if (!all.contains("\"" + key + "\"")) {
                unused.add(key);
            }
        }
        assertEquals(List.of(), unused);
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        Set<String> known = words(Language.DUTCH).stringPropertyNames();
        List<String> missing = new ArrayList<>();
        SOURCES.forEach(
                (file, source) ->
                        asked(source)
                                .filter(key -> !known.contains(key))
                                .forEach(key -> missing.add(file.getFileName() + ": " + key)));
        assertEquals(List.of(), missing);
    }

    private static Stream<String> asked(String source) {
        Set<String> names = new TreeSet<>(Set.of("texts\\(\\)"));
        TEXTS_NAME.matcher(source).results().forEach(found -> names.add(found.group(1)));
        Pattern call =
                Pattern.compile(
                        "\\b(?:" + String.join("|", names) + ")\\s*\\.of\\(\\s*\"([^\"]*)\"");
        return call.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
