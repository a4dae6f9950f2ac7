package nl.samenbord.store;

import nl.samenbord.board.SameEvening;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for a file that somebody renamed while it is open: the very file, else one with bytes of
 * ours, else one that holds the same evening under the same id; each only if there is exactly one.
 */
record Moved(HeldFile held, Session session) {
    private static final int MOST = 2_000;

    /** Each may have to be read, again and again until it is found. */
    private static final int MOST_READ = 200;

    Optional<Path> found() {
        List<Path> files = files();
        return sure(files).or(() -> only(named(files), this::isOneEvening));
    }

    /** Where what was written here is for certain. */
    Optional<Path> sure() {
        return sure(files());
    }

    /** The disk may have given what it knew the file by to another since. */
    private Optional<Path> sure(List<Path> files) {
        return only(files, file -> held.isVery(file) && (held.isThis(file) || mayBe(file)))
                .or(() -> only(named(files), held::isThis));
    }

    private List<Path> files() {
        Path gone = held.path().toAbsolutePath();
        try (Stream<Path> all = Files.list(gone.resolveSibling(""))) {
            return all.filter(file -> !file.equals(gone) && !SessionFormat.isHidden(file))
                    .filter(Files::isRegularFile)
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Path> named(List<Path> files) {
        return files.stream().filter(SessionFormat::isNamed).limit(MOST_READ).toList();
    }

    private static Optional<Path> only(List<Path> files, Predicate<Path> wanted) {
        List<Path> found = files.stream().filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean mayBe(Path file) {
        return evening(file).filter(session.evening()::mayBe).isPresent();
    }

    private boolean isOneEvening(Path file) {
        return evening(file)
                .filter(there -> there.session().equals(session.id()))
                .filter(there -> session.evening().and(there) == SameEvening.Answer.ONE)
                .isPresent();
    }

    private static Optional<SameEvening> evening(Path file) {
        try {
            Opened there = SessionFile.read(file);
            return Optional.of(there.session().evening()).filter(_ -> !there.readOnly());
        } catch (StoreException e) {
            return Optional.empty();
        }
    }
}
