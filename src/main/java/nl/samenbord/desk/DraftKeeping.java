package nl.samenbord.desk;

import nl.samenbord.async.Background;
import nl.samenbord.async.Debounce;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Id;
import nl.samenbord.store.Journal;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Workshop;

import java.time.Duration;
import java.util.function.Consumer;

/** Keeps what is in the typing line in the journal, soon after it was typed. */
final class DraftKeeping implements AutoCloseable {
    private static final Duration KEPT_WITHIN = Duration.ofMillis(150);

    private final Workshop workshop;
    private final Journal journal;
    private final Background thread;
    private final Debounce soon;

    DraftKeeping(Workshop workshop, Journal journal, Consumer<Throwable> failed) {
        this.workshop = workshop;
        this.journal = journal;
        this.thread = new Background("draft", failed);
        this.soon = new Debounce(thread, KEPT_WITHIN, this::keep);
    }

    /** The line holds this now. */
    void typed(Draft draft) {
        if (draft.isBlank()) {
            // what became a note must not come back in the line as well
            keep();
        } else {
            soon.ask();
        }
    }

    /** Keeps it at once, unless it is kept already. */
    synchronized void keep() {
        Draft draft = workshop.draft();
        if (!draft.equals(journal.standing().draft())) {
            long _ = journal.drafted(draft);
        }
    }

    /** Erases a note and begins the journal anew, so that no line of before comes into it. */
    synchronized Erasing erase(Id note) {
        Erasing erasing = workshop.erase(Author.FACILITATOR, note);
        long _ = journal.anew(workshop.draft());
        return erasing;
    }

    /** Does this beside everything else, as soon as the line is kept. */
    void meanwhile(Runnable work) {
        thread.run(work);
    }

    @Override
    public void close() {
        thread.close();
        keep();
    }
}
