package nl.samenbord.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How people are welcomed and thanked in their own language: those of a school's families, the
 * usual first.
 */
public final class Greetings {
    private static final String FILE = "/nl/samenbord/text/greetings.txt";

    private final List<Greeting> all;

    /** All that the program knows. */
    public Greetings() {
        try (InputStream in = Greetings.class.getResourceAsStream(FILE)) {
            String lines =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            all = lines.lines().map(line -> line.split("\\|")).map(Greetings::greeting).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A language by its tag, what it calls itself, and its words of welcome and of thanks. */
    public record Greeting(String language, String name, String welcome, String thanks) {}

    private static Greeting greeting(String... parts) {
        return new Greeting(parts[0], parts[1], parts[2], parts[3]);
    }

    /** In every language that the program knows a welcome in. */
    public List<Greeting> all() {
        return all;
    }

    /** In the language of this tag ("tr", "ar-MA"), if the program knows it. */
    public Optional<Greeting> in(String languageTag) {
        String wanted = Locale.forLanguageTag(languageTag).getLanguage();
        return all.stream().filter(greeting -> greeting.language().equals(wanted)).findFirst();
    }
}
