package nl.samenbord.store;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Past;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps what could be taken back when a session was closed, so that it can be when that is opened
 * again as it was left. Nothing else depends on it: what can't be kept or read is as if there was
 * nothing to take back.
 */
public final class KeptPasts {
    private static final String SUFFIX = ".undo";

    private final Path folder;
    private final Clock clock;

    /** Among the program's own things, as long as backups by this clock. */
    public KeptPasts(DataFolder data, Clock clock) {
        this.folder = data.undo();
        this.clock = clock;
    }

    /**
     * What can be taken back by each author in a session that is opened; begun anew if there was
     * something, but the file is not as it was left.
     */
    public record Taken(Map<Author, Past> pasts, boolean begunAnew) {
        /** There is nothing to take back, and was nothing. */
        public static final Taken NOTHING = new Taken(Map.of(), false);
    }

    /** Takes it out of what is kept: it is of an open session from now on. */
    public Taken take(SessionFile file) {
        Taken taken = Taken.NOTHING;
        for (Path kept : files()) {
            boolean whole = kept.toString().endsWith(SUFFIX);
            if (isTooOld(kept)) {
                boolean _ = Wiped.file(kept);
            } else if (whole && isOf(file.session().ids(), kept)) {
                Optional<PastLines> past = read(kept);
                boolean asLeft = past.filter(p -> p.hash().equals(file.hash())).isPresent();
                boolean here = past.filter(p -> isHere(p.file(), file.path())).isPresent();
                boolean moved = past.filter(p -> asLeft && !Files.exists(p.file())).isPresent();
                if (past.isEmpty() || here || moved) {
                    boolean _ = Wiped.file(kept);
                }
                if (past.isPresent() && (here || moved)) {
                    taken = asLeft ? new Taken(past.get().pasts(), false) : anew(taken);
                }
            }
        }
        // what a stopped program left lies on top of the file, and is told by itself
        boolean more = !file.session().board().equals(file.inFile().board());
        return more ? Taken.NOTHING : taken;
    }

    private static Taken anew(Taken taken) {
        return taken.pasts().isEmpty() ? new Taken(Map.of(), true) : taken;
    }

    /** Keeps this of a session that is closed with this board, if its file holds just that. */
    public void keep(SessionFile file, Board board, Map<Author, Past> pasts) {
        if (pasts.isEmpty() || file.readOnly() || !file.inFile().board().equals(board)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path where = Claims.real(file.path());
            byte[] bytes = new PastLines(where, file.hash(), pasts).bytes();
            AtomicFile.write(name(file.session(), where), bytes, true);
        } catch (IOException | StoreException e) {
            // then undo begins anew
        }
    }

    /** One for each file of a session: the next takes its place. */
    private Path name(Session session, Path where) {
        String place = FileBytes.hash(where.toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(session.id() + "-" + place.substring(0, 8) + SUFFIX);
    }

    /**
     * Takes away all that is kept of these sessions, and all in which this note stands; the answer
     * is what could not be reached.
     */
    List<Path> erase(Set<Id> sessions, Id note) {
        List<Path> left = new ArrayList<>();
        for (Path kept : files()) {
            boolean whole = kept.toString().endsWith(SUFFIX);
            boolean meant = !whole || isOf(sessions, kept) || Traces.holds(kept, note);
            if (meant && !Wiped.file(kept)) {
                left.add(kept);
            }
        }
        return left;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            // nothing was ever kept
            return List.of();
        }
    }

    private boolean isTooOld(Path kept) {
        try {
            Duration age =
                    Duration.between(Files.getLastModifiedTime(kept).toInstant(), clock.instant());
            return age.compareTo(Thinning.LONGEST) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOf(Set<Id> sessions, Path kept) {
        String name = kept.getFileName().toString();
        return sessions.stream().anyMatch(id -> name.startsWith(id + "-"));
    }

    private static Optional<PastLines> read(Path kept) {
        try {
            return PastLines.read(FileBytes.read(kept));
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    private static boolean isHere(Path then, Path now) {
        try {
            return Claims.real(now).equals(then);
        } catch (IOException e) {
            return false;
        }
    }
}
