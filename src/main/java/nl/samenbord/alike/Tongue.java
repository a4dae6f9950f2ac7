package nl.samenbord.alike;

import nl.samenbord.board.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One language: which of its words say something, and the stem they have in common. */
final class Tongue {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 3;

    private final Locale locale;
    private final Set<String> light;
    private final UnaryOperator<String> stem;
    private final Map<String, String> stems = new HashMap<>();

    private Tongue(Locale locale, Set<String> light) {
        this.locale = locale;
        this.light = light;
        this.stem = Stems.in(locale.getLanguage());
    }

    /** The language with this tag; empty where its light words are not known. */
    static Optional<Tongue> of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        try (InputStream in =
                Tongue.class.getResourceAsStream(
                        "/nl/samenbord/alike/" + locale.getLanguage() + ".txt")) {
            if (in == null) {
                return Optional.empty();
            }
            Set<String> light = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(BETWEEN::splitAsStream)
                    .forEach(word -> light.add(plain(word)));
            return Optional.of(new Tongue(locale, light));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text that say something: their stems, each with the word as it stands. */
    Map<String, String> words(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : BETWEEN.split(Words.seen(text).toLowerCase(locale))) {
            if (word.length() >= SHORTEST && !light.contains(plain(word))) {
                words.putIfAbsent(stems.computeIfAbsent(word, this::stem), word);
            }
        }
        return words;
    }

    private String stem(String word) {
        return plain(stem.apply(word));
    }

    /** Without accents. */
    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
