package nl.samenbord.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file on the disk of this machine, written and synced by one thread. */
final class RealLines implements Disk.Lines {
    /** Far behind the end, so that on Windows those who only read or copy aren't kept out. */
    private static final long LOCK = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private RealLines(FileChannel channel) {
        this.channel = channel;
    }

    static Disk.Lines create(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            if (!Claims.locked(channel, LOCK)) {
                throw new IOException("a new file is locked");
            }
            AtomicFile.syncFolder(file.resolveSibling(""));
            return new RealLines(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether a program that still runs is writing this file. */
    static boolean inUse(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !Claims.locked(channel, LOCK);
        } catch (IOException e) {
            return Files.exists(file);
        }
    }

    @Override
    public void write(ByteBuffer bytes, long at) throws IOException {
        for (long place = at; bytes.hasRemaining(); ) {
            place += channel.write(bytes, place);
        }
    }

    @Override
    public void sync() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
