package nl.samenbord.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Why writing a file went wrong. */
final class WriteFault {
    private static final List<String> NO_ROOM = List.of("no space", "quota", "too large");

    private WriteFault() {}

    /** Whether it went wrong because there is no room. */
    static boolean isFull(IOException why, Path file, long bytes) {
        return of(why, file, bytes).fault() == Fault.DISK_FULL;
    }

    static StoreException of(IOException why, Path file, long bytes) {
        return new StoreException(fault(why, file.toAbsolutePath().resolveSibling(""), bytes), why);
    }

    private static Fault fault(IOException why, Path folder, long bytes) {
        if (!Files.isDirectory(folder)) {
            return Fault.FOLDER_GONE;
        }
        String reason = reason(why);
        if (NO_ROOM.stream().anyMatch(reason::contains) || isFull(folder, bytes)) {
            return Fault.DISK_FULL;
        }
        boolean denied = why instanceof AccessDeniedException || reason.contains("read-only");
        return denied ? Fault.READ_ONLY : Fault.CANNOT_WRITE;
    }

    /** The system's own words; where they are in another language, the free space tells. */
    private static String reason(IOException why) {
        String reason =
                why instanceof FileSystemException named ? named.getReason() : why.getMessage();
        return Objects.requireNonNullElse(reason, "").toLowerCase(Locale.ROOT);
    }

    private static boolean isFull(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException | ReadOnlyFileSystemException e) {
            return false;
        }
    }
}
