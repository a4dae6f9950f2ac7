package nl.samenbord.desk;

import nl.samenbord.text.Texts;

import java.time.LocalDate;

/** Tells what a stopped program left: what will come back, and what came back. */
public final class RestoredWords {
    private RestoredWords() {}

    /** What is not in the file yet. */
    public static String waiting(Restored more, LocalDate today, Texts texts) {
        String at = TimeWords.of(more.at(), today, texts);
        String what = "";
        if (more.notes() > 0) {
            what = texts.of("restore.notes", more.notes(), at);
        } else if (more.changes() > 0) {
            what = texts.of("restore.changes", more.changes(), at);
        } else if (more.draft()) {
            what = texts.of("restore.draft");
        } else if (more.evening()) {
            what = texts.of("restore.evening");
        }
        return withDamage(what, more, texts);
    }

    /** Why it is there; who closed the program with a note half typed did not see it stop. */
    public static String why(Restored more, Texts texts) {
        boolean typed = more.notes() == 0 && more.changes() == 0;
        return texts.of(
                more.damaged() > 0
                        ? "start.recovered.damaged"
                        : typed ? "start.recovered.typed" : "start.recovered.more");
    }

    /** What is there again. */
    public static String told(Restored more, LocalDate today, Texts texts) {
        String at = TimeWords.of(more.at(), today, texts);
        String what = "";
        if (more.notes() > 0) {
            what = texts.of("restored.notes", more.notes(), at);
        } else if (more.changes() > 0) {
            what = texts.of("restored.changes", more.changes(), at);
        } else if (more.draft()) {
            what = texts.of("restored.draft");
        } else if (more.evening()) {
            what = texts.of("restored.evening");
        }
        return withDamage(what, more, texts);
    }

    private static String withDamage(String what, Restored more, Texts texts) {
        return more.damaged() == 0
                ? what
                : (what + " " + texts.of("restore.damaged", more.damaged())).strip();
    }
}
