package nl.samenbord.desk;

import nl.samenbord.text.Texts;

import java.time.LocalDate;

/** Tells what a stopped program left: what will come back, and what came back. */
public final class RestoredWords {
    private RestoredWords() {}

    /** What is not in the file yet. */
    public static String waiting(Restored more, LocalDate today, Texts texts) {
        String at = TimeWords.of(more.at(), today, texts);
        if (more.notes() > 0) {
            return texts.of("restore.notes", more.notes(), at);
        }
        if (more.changes() > 0) {
            return texts.of("restore.changes", more.changes(), at);
        }
        return more.draft() ? texts.of("restore.draft") : texts.of("restore.evening");
    }

    /** What is there again. */
    public static String told(Restored more, LocalDate today, Texts texts) {
        String at = TimeWords.of(more.at(), today, texts);
        if (more.notes() > 0) {
            return texts.of("restored.notes", more.notes(), at);
        }
        if (more.changes() > 0) {
            return texts.of("restored.changes", more.changes(), at);
        }
        return more.draft() ? texts.of("restored.draft") : texts.of("restored.evening");
    }
}
