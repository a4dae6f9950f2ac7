package nl.samenbord.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** How people are welcomed and thanked in languages that the program itself does not speak. */
public final class Greetings {
    private static final String FILE = "/nl/samenbord/text/greetings.properties";

    private final Properties words = new Properties();

    /** All that is known. */
    public Greetings() {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Greetings.class.getResourceAsStream(FILE)),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tags of the languages that are known, the meeting's usual ones first. */
    public List<String> languages() {
        return Stream.of(words.getProperty("languages").split(" ")).toList();
    }

    /** "Hoş geldiniz" for "tr". */
    public Optional<String> welcome(String languageTag) {
        return word("welcome", languageTag);
    }

    /** "Teşekkürler" for "tr". */
    public Optional<String> thanks(String languageTag) {
        return word("thanks", languageTag);
    }

    private Optional<String> word(String what, String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        return Optional.ofNullable(words.getProperty(what + "." + language));
    }
}
