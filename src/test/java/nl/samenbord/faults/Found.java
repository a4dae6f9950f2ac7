package nl.samenbord.faults;

import nl.samenbord.board.Note;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.Sessions;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.workshop.Home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Opens a session as the program does after a crash, and counts what is missing. */
final class Found {
    private Found() {}

    /** How many of these notes are not there; all of them if nothing can be opened. */
    static int missing(Path home, Path file, String word, List<Integer> kept) {
        Set<String> texts = texts(home, file);
        return (int) kept.stream().filter(n -> !texts.contains(word + " " + n)).count();
    }

    private static Set<String> texts(Path home, Path file) {
        Sessions sessions = new Sessions(DataFolder.in(home), Home.INLINE, Clock.systemUTC());
        Set<String> texts = new HashSet<>();
        try (OpenSession open = opened(sessions, file)) {
            open.workshop().board().notes().stream().map(Note::text).forEach(texts::add);
        } catch (ProblemException e) {
            return texts;
        }
        return texts;
    }

    private static OpenSession opened(Sessions sessions, Path file) throws ProblemException {
        if (!Files.exists(file)) {
            for (Unfinished unfinished : sessions.unfinished()) {
                return sessions.restore(unfinished);
            }
        }
        return sessions.open(file);
    }

    /** The same in all session files of a folder, as they stand there. */
    static Set<String> inFiles(Path folder) throws IOException {
        Set<String> texts = new HashSet<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(path -> path.toString().endsWith(".json")).forEach(files::add);
        }
        for (Path file : files) {
            try {
                SessionFile.read(file).session().board().notes().stream()
                        .map(Note::text)
                        .forEach(texts::add);
            } catch (StoreException e) {
                // not one of ours: what stands in it is found nowhere
            }
        }
        return texts;
    }

    /** What stands in a file that was written over in place, if it is whole. */
    static Set<String> linesOf(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.contains("END") ? Set.copyOf(lines) : Set.of();
    }

    /** How many of these notes are missing in a file that was written over in place. */
    static int missingInPlace(Path file, String word, List<Integer> kept) {
        try {
            List<String> lines = Files.readAllLines(file);
            boolean whole = lines.contains("END");
            return (int)
                    kept.stream().filter(n -> !whole || !lines.contains(word + " " + n)).count();
        } catch (IOException e) {
            return kept.size();
        }
    }
}
