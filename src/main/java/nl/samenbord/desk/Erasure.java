package nl.samenbord.desk;

import nl.samenbord.board.Erasing;
import nl.samenbord.store.Journal;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.Traces;
import nl.samenbord.workshop.Session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes what was erased on the board from the disk too: journal, file, what others left. */
record Erasure(SessionFile file, Journal journal, Safety safety, Traces traces, List<Path> known) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * The journal comes first: if the laptop dies in between, what comes back is without the note.
     */
    Erased everywhere(Erasing erasing, Runnable save) {
        boolean kept = journal.awaitDurable(PATIENCE);
        save.run();
        Session session = file.session();
        Path path = file.path();
        List<Path> elsewhere = new ArrayList<>(traces.erase(session, path, erasing));
        elsewhere.addAll(traces.copies(path, known, erasing.note()));
        Problem problem = kept ? safety.problem() : new Problem.NoSafetyNet(path);
        boolean again = problem == null && traces.says(path, erasing.wordings());
        return new Erased(problem, elsewhere, again);
    }
}
