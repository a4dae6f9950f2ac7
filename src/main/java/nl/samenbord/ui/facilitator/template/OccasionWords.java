package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Occasion;
import nl.samenbord.text.Texts;

/** What an occasion is called. */
final class OccasionWords {
    private OccasionWords() {}

    static String of(Occasion occasion, Texts texts) {
        return switch (occasion) {
            case EVENING -> texts.of("templates.evening");
            case BEFORE -> texts.of("templates.before");
            case AFTER -> texts.of("templates.after");
            case BACKGROUND -> texts.of("templates.background");
        };
    }
}
