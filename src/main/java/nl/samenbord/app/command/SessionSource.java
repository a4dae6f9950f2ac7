package nl.samenbord.app.command;

import nl.samenbord.store.Opened;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;

import java.nio.file.Path;

/** Reads the session in a file, and leaves the file as it is. */
final class SessionSource {
    private SessionSource() {}

    static Opened open(Path file) throws FileProblem {
        try {
            return SessionFile.read(file);
        } catch (StoreException e) {
            throw new FileProblem(file, e);
        }
    }
}
