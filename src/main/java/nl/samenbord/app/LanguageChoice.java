package nl.samenbord.app;

import nl.samenbord.app.command.Syntax;
import nl.samenbord.text.Language;

import java.util.Optional;

/**
 * In what language the program speaks: as asked for, else Dutch, on whatever system a school has
 * it. Known before the rest is understood, so that even "what is this" is said in it.
 */
final class LanguageChoice {
    private LanguageChoice() {}

    static Language in(String[] args) {
        Optional<Language> asked = Optional.empty();
        String after = Syntax.LANGUAGE + "=";
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(after)) {
                asked = Language.of(args[i].substring(after.length()));
            } else if (i > 0 && args[i - 1].equals(Syntax.LANGUAGE)) {
                asked = Language.of(args[i]);
            }
        }
        return asked.orElse(Language.DUTCH);
    }
}
