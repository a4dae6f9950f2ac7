package nl.samenbord.app.command;

import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.SessionReading;
import nl.samenbord.store.Opened;
import nl.samenbord.text.Texts;

import java.nio.file.Path;

/** Reads the session in a file or inside a PDF, and leaves the file as it is. */
final class SessionSource {
    private SessionSource() {}

    /** Tells what was left out to read it. */
    static Opened open(Path file, Console console, Texts texts) throws FileProblem {
        Opened opened = open(file);
        if (opened.mended()) {
            console.tell(file.toString(), texts.of("problem.mended"));
        }
        return opened;
    }

    static Opened open(Path file) throws FileProblem {
        try {
            return SessionReading.read(file);
        } catch (ProblemException e) {
            throw new FileProblem(file, e.problem());
        }
    }
}
