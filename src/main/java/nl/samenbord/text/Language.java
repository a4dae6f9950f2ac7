package nl.samenbord.text;

import java.util.Locale;
import java.util.Optional;

/** A language the program itself speaks. */
public enum Language {
    DUTCH("nl"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** "nl" or "en". */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** For dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** What a library says or formats unasked is in this language too, not in the laptop's. */
    public void everywhere() {
        Locale.setDefault(locale);
    }

    /** The language with this tag ("nl", "en-GB"), if the program speaks it. */
    public static Optional<Language> of(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        for (Language language : values()) {
            if (language.tag().equals(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
