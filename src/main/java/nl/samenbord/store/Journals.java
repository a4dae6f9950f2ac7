package nl.samenbord.store;

import nl.samenbord.board.Id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** The folder with the journals: those of this program, and those that stopped ones left. */
public final class Journals {
    private static final String SUFFIX = ".journal";

    private final Path folder;

    /** Those that this program writes: opening them again would let go of their locks. */
    private final Set<Path> mine = ConcurrentHashMap.newKeySet();

    /** Those among the program's own things. */
    public Journals(DataFolder data) {
        this.folder = data.journals();
    }

    /** A name for a new journal of this session. */
    Path fresh(Id session) throws IOException {
        Files.createDirectories(folder);
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        Path path = folder.resolve(session + "-" + random + SUFFIX);
        mine.add(path);
        return path;
    }

    /** All that hold something that can be brought back and that no running program writes. */
    public List<Remains> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(file -> !mine.contains(file) && !RealLines.inUse(file))
                    .sorted()
                    .map(Remains::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether this journal is of this session, by its name. */
    static boolean isOf(Id session, Path journal) {
        return journal.getFileName().toString().startsWith(session + "-");
    }

    /** All that this program doesn't write, whoever left them. */
    List<Path> others() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX) && !mine.contains(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** What is left of the session in this file and goes on from what stands there. */
    public Optional<Remains> leftOf(SessionFile file) {
        return left(file.path(), file.hash()).filter(remains -> isOfOneLine(remains, file));
    }

    /** A session that was given an id of its own may have got it in its journal only. */
    private static boolean isOfOneLine(Remains remains, SessionFile file) {
        return remains.session().evening().isOfOneLine(file.session().evening());
    }

    /** What is left of the session in this file, which nobody opened yet. */
    public Optional<Remains> leftOf(Path file) {
        try {
            return left(file, FileBytes.hash(FileBytes.read(file)));
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    private Optional<Remains> left(Path file, String hash) {
        return left().stream()
                .filter(remains -> isNow(remains.file(), file) && remains.follows(hash))
                .max(
                        Comparator.comparingLong((Remains each) -> each.session().revision())
                                .thenComparingLong(Remains::before)
                                .thenComparingInt(Remains::steps));
    }

    /** Whether the file of this journal is still a version that the journal goes on from. */
    public boolean goOnFrom(Remains remains) {
        try {
            return remains.follows(FileBytes.hash(FileBytes.read(remains.file())));
        } catch (StoreException e) {
            return false;
        }
    }

    /** A file that is gone may have been moved here. */
    private static boolean isNow(Path then, Path now) {
        return isSame(then, now) || !Files.exists(then);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** This program doesn't write it any more. */
    void leave(Path journal) {
        mine.remove(journal);
    }

    /** What this journal holds, if it can be read. */
    public Optional<Remains> read(Path journal) {
        return Remains.read(journal);
    }

    /** What it held is safe elsewhere: away with it. */
    public void drop(Remains remains) {
        try {
            Files.deleteIfExists(remains.journal());
        } catch (IOException e) {
            // it stays and is found to hold nothing new
        }
    }
}
