package nl.samenbord.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The words on screen and paper in one language. A text is a java.text.MessageFormat; a count
 * chooses between "one" and "more" by {@code {0,choice,0#…|1#…|1<…}}. A value {@code @other.key}
 * says the same as the other key.
 */
public final class Texts {
    private static final String SAME_AS = "@";

    private final Language language;
    private final Properties words = new Properties();

    /** All words of this language. */
    public Texts(Language language) {
        this.language = language;
        String file = "/nl/samenbord/text/texts_" + language.tag() + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Texts.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** The text with this key, its gaps filled; IllegalStateException if there is none. */
    public String of(String key, Object... gaps) {
        return new MessageFormat(pattern(key), language.locale()).format(gaps);
    }

    private String pattern(String key) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no text " + key);
        }
        return pattern.startsWith(SAME_AS) ? pattern(pattern.substring(1)) : pattern;
    }

    /** All keys. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** A day in full: "dinsdag 24 november 2026". */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("date.full"), language.locale()).format(date);
    }

    /** A day for a narrow place: "24 nov. 2026". */
    public String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("date.short"), language.locale()).format(date);
    }

    /** What a language is called here: "Turks" for "tr"; the tag itself if nobody knows. */
    public String nameOf(String languageTag) {
        return Locale.forLanguageTag(languageTag).getDisplayLanguage(language.locale());
    }
}
