package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Id;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The very bytes of earlier saves, among the program's own things, fewer of them as they grow
 * older.
 */
public final class Backups {
    private static final String WHERE = "file";

    private final Path folder;
    private final Clock clock;
    private final Thinning thinning;

    /** Those among the program's own things, thinned by this clock. */
    public Backups(DataFolder data, Clock clock) {
        this.folder = data.backups();
        this.clock = clock;
        this.thinning = new Thinning(clock);
    }

    /** The versions that there are of this session, the latest first. */
    public List<Backup> of(Id session) {
        try (Stream<Path> files = Files.list(folder(session))) {
            return files.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(
                            Comparator.comparingLong(Backup::revision)
                                    .thenComparing(Backup::at)
                                    .reversed())
                    .toList();
        } catch (IOException e) {
            // nothing was ever kept of it, or the folder can't be looked into
            return List.of();
        }
    }

    /** Keeps the bytes of a session as they were saved at that time. */
    void keep(Session session, byte[] bytes, Instant at, boolean lasting) throws StoreException {
        Path own = folder(session.id());
        Path file = own.resolve(Backup.name(session, FileBytes.hash(bytes), at, lasting));
        try {
            Files.createDirectories(own);
        } catch (IOException e) {
            throw WriteFault.of(e, file, bytes.length);
        }
        AtomicFile.write(file, bytes, true);
        thin(session.id());
    }

    /** Keeps a session that is in no file, as a lasting version of now. */
    public void keep(Session session, Unknown unknown) throws StoreException {
        keep(session, SessionFormat.write(session, unknown), clock.instant(), true);
    }

    /** Whether these bytes of the session are kept, lasting if that is asked for. */
    boolean has(Session session, String hash, boolean lasting) {
        String mark = "-" + hash.substring(0, 8);
        return of(session.id()).stream()
                .filter(backup -> backup.file().getFileName().toString().contains(mark))
                .anyMatch(backup -> backup.lasting() || !lasting);
    }

    /** The session is in this file: so its backups are found again where the file can't be read. */
    public void belong(Id session, Path file) {
        Path own = folder(session).resolve(WHERE);
        try {
            String where = Claims.real(file).toString();
            if (Files.isDirectory(own.resolveSibling("")) && !where.equals(where(own))) {
                AtomicFile.write(own, where.getBytes(StandardCharsets.UTF_8), true);
            }
        } catch (IOException | StoreException e) {
            // only a file that can't be read any more would miss it
        }
    }

    private static String where(Path own) throws IOException {
        return Files.exists(own) ? Files.readString(own) : "";
    }

    /** The last version of the session that is, or was, in this file. */
    public Optional<Backup> lastOf(Path file) {
        try {
            String wanted = Claims.real(file).toString();
            for (Id session : all()) {
                if (where(folder(session).resolve(WHERE)).equals(wanted)) {
                    return of(session).stream().findFirst();
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Lets go of what is too old, of all sessions. */
    public void thin() {
        all().forEach(this::thin);
    }

    private static Optional<Id> id(Path session) {
        try {
            return Optional.of(Id.of(session.getFileName().toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void thin(Id session) {
        for (Backup version : thinning.gone(of(session))) {
            try {
                Files.deleteIfExists(version.file());
            } catch (IOException e) {
                // it goes another time
            }
        }
        if (of(session).isEmpty()) {
            boolean _ = folder(session).resolve(WHERE).toFile().delete();
            boolean _ = folder(session).toFile().delete();
        }
    }

    /**
     * Takes a note out of every version in which it stands, whichever session that is thought to be
     * of; one of these sessions that can't be read goes whole. The answer is what could not be
     * reached.
     */
    List<Path> erase(Set<Id> sessions, Erasing erasing) {
        List<Path> left = new ArrayList<>();
        for (Id session : all()) {
            for (Backup version : of(session)) {
                boolean meant =
                        sessions.contains(session) || Traces.holds(version.file(), erasing.note());
                if (meant && !rewritten(version, erasing)) {
                    left.add(version.file());
                }
            }
        }
        return left;
    }

    /** The sessions of which there are versions. */
    private List<Id> all() {
        try (Stream<Path> sessions = Files.list(folder)) {
            return sessions.flatMap(session -> id(session).stream()).toList();
        } catch (IOException e) {
            // nothing was kept yet
            return List.of();
        }
    }

    private boolean rewritten(Backup version, Erasing erasing) {
        try {
            Opened opened = SessionFile.read(version.file());
            Session there = opened.session();
            Board rest = erasing.alsoOn(there.board()).from(there.board());
            if (rest.shelves().equals(there.board().shelves())) {
                return true;
            }
            Session session = there.with(rest);
            byte[] bytes = SessionFormat.write(session, opened.unknown());
            String hash = FileBytes.hash(bytes);
            String name = Backup.name(session, hash, version.at(), version.lasting());
            AtomicFile.write(version.file().resolveSibling(name), bytes, true);
            return Wiped.file(version.file());
        } catch (StoreException e) {
            return Wiped.file(version.file());
        }
    }

    private Path folder(Id session) {
        return folder.resolve(session.toString());
    }
}
