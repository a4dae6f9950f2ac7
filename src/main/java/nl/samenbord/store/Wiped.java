package nl.samenbord.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Takes files away whose bytes must not be found any more. */
final class Wiped {
    private static final int AT_ONCE = 1 << 16;

    private Wiped() {}

    /** Overwrites a file and deletes it; false if it is still there. */
    static boolean file(Path file) {
        try {
            overwrite(file);
            Files.deleteIfExists(file);
            AtomicFile.syncFolder(file.toAbsolutePath().resolveSibling(""));
            return true;
        } catch (IOException e) {
            return !Files.exists(file);
        }
    }

    private static void overwrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long size = channel.size();
            for (long at = 0; at < size; ) {
                int many = (int) Math.min(AT_ONCE, size - at);
                at += channel.write(ByteBuffer.allocate(many), at);
            }
            channel.force(true);
        }
    }
}
