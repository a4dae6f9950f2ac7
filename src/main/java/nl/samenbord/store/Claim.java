package nl.samenbord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A session file belongs to one program as long as it is open. The system itself lets go of the
 * lock when a program dies.
 */
final class Claim implements AutoCloseable {
    private final FileChannel channel;

    private Claim(FileChannel channel) {
        this.channel = channel;
    }

    /** Claims this file; IN_USE if somebody else has it. */
    static Claim of(Path file, DataFolder data) throws StoreException {
        Path locks = data.locks();
        try {
            Files.createDirectories(locks);
            String name = FileBytes.hash(real(file).toString().getBytes(StandardCharsets.UTF_8));
            FileChannel channel =
                    FileChannel.open(
                            locks.resolve(name.substring(0, 32) + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel, 0)) {
                channel.close();
                throw new StoreException(Fault.IN_USE);
            }
            return new Claim(channel);
        } catch (IOException e) {
            throw WriteFault.of(e, locks.resolve("lock"), 0);
        }
    }

    /** Locks one byte of a file until its channel is closed; false if somebody else has it. */
    static boolean locked(FileChannel channel, long at) throws IOException {
        try {
            FileLock lock = channel.tryLock(at, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException thisVeryProgram) {
            return false;
        }
    }

    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock goes with the program at the latest
        }
    }
}
