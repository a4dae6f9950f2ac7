package nl.samenbord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The session files that this program has open. Each belongs to one program as long as it is open;
 * the system itself lets go of the lock when a program dies.
 */
public final class Claims {
    private final Path folder;

    /** Closing any channel of a file lets go of its locks, so no file may be opened twice here. */
    private final Set<Path> mine = ConcurrentHashMap.newKeySet();

    /** Claims that are kept among the program's own things. */
    public Claims(DataFolder data) {
        this.folder = data.locks();
    }

    /** A file that is claimed until this is closed. */
    interface Claim extends AutoCloseable {
        @Override
        void close();
    }

    /** Claims this file; IN_USE if somebody else has it, or this program itself. */
    synchronized Claim claim(Path file) throws StoreException {
        try {
            Files.createDirectories(folder);
            byte[] name = real(file).toString().getBytes(StandardCharsets.UTF_8);
            Path lock = folder.resolve(FileBytes.hash(name).substring(0, 32) + ".lock");
            if (mine.contains(lock)) {
                throw new StoreException(Fault.IN_USE);
            }
            FileChannel channel =
                    FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel, 0)) {
                channel.close();
                throw new StoreException(Fault.IN_USE);
            }
            mine.add(lock);
            return () -> letGo(lock, channel);
        } catch (IOException e) {
            throw WriteFault.of(e, folder.resolve("lock"), 0);
        }
    }

    /** Locks one byte of a file until its channel is closed; false if somebody else has it. */
    static boolean locked(FileChannel channel, long at) throws IOException {
        try {
            return channel.tryLock(at, 1, false) != null;
        } catch (OverlappingFileLockException thisVeryProgram) {
            return false;
        }
    }

    static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    }

    private void letGo(Path lock, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock goes with the program at the latest
        }
        mine.remove(lock);
    }
}
