package nl.samenbord.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The file beside a session that tells others who has it open and since when; whoever sees it only
 * after a synchronisation can read it too. As long as its program runs it is locked.
 */
final class OpenMark {
    /** What the name of a mark ends with. */
    static final String ENDS = ".open";

    private static final long OPEN = Long.MAX_VALUE - 1;
    private static final long SAVING = Long.MAX_VALUE - 2;
    private static final int LONGEST = 4096;
    private static final int TRIES = 4;

    private final Path path;
    private final FileChannel channel;
    private final byte[] says;

    private OpenMark(Path path, FileChannel channel, byte[] says) {
        this.path = path;
        this.channel = channel;
        this.says = says;
    }

    /** What a mark says: which program, on which computer, since when. */
    record Says(String program, String computer, @Nullable Instant since) {
        static final Says NOTHING = new Says("", "", null);

        byte[] bytes() {
            ObjectOut out = new ObjectOut().text("program", program).text("computer", computer);
            return JsonWriter.line(
                    out.moment("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                            .done());
        }

        static Says read(byte[] bytes) {
            try {
                ObjectIn in = ObjectIn.root(JsonReader.read(TextBytes.decode(bytes)));
                return new Says(
                        in.text("program"),
                        in.text("computer"),
                        in.has("since") ? in.needMoment("since").toInstant() : null);
            } catch (StoreException | Flaw e) {
                return NOTHING;
            }
        }
    }

    /** Thrown when somebody else has it. */
    static final class Taken extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Says by;

        Taken(Says by) {
            super("open elsewhere");
            this.by = by;
        }

        Says by() {
            return by;
        }
    }

    static Path beside(Path session) {
        return session.resolveSibling("." + session.getFileName() + ENDS);
    }

    /**
     * Marks a session as open here. A mark of another program that isn't locked may be of a laptop
     * that is elsewhere or was stopped; it is taken over only if that was asked for.
     */
    static OpenMark put(Path session, Says mine, boolean takeOver) throws IOException, Taken {
        Path path = beside(session);
        for (int attempt = 1; ; attempt++) {
            @Nullable Object before = key(path);
            FileChannel channel =
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS);
            try {
                boolean locked = locked(channel);
                Says there = Says.read(read(channel));
                boolean same = before == null || before.equals(key(path));
                if (!same && attempt < TRIES) {
                    // its owner took it away in between: this is nobody's any more
                    channel.close();
                    continue;
                }
                boolean ours = there.program().isEmpty() || there.program().equals(mine.program());
                if (!takeOver && (!locked || !ours)) {
                    throw new Taken(there);
                }
                OpenMark mark = new OpenMark(path, channel, mine.bytes());
                mark.write();
                return mark;
            } catch (IOException | Taken e) {
                channel.close();
                throw e;
            }
        }
    }

    private static boolean locked(FileChannel channel) {
        try {
            return Claims.locked(channel, OPEN);
        } catch (IOException e) {
            // there are no locks on this disk: what the mark says is all there is
            return true;
        }
    }

    private static @Nullable Object key(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] read(FileChannel channel) throws IOException {
        ByteBuffer room = ByteBuffer.allocate(LONGEST);
        int read = channel.read(room, 0);
        byte[] bytes = new byte[Math.max(0, read)];
        room.get(0, bytes);
        return bytes;
    }

    private void write() throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(says), 0);
        channel.force(true);
    }

    /** Work that nobody else may do at the same time on this session. */
    interface Work {
        void run() throws StoreException;
    }

    /** Does this while every other program that would save the same session waits. */
    void alone(Work work) throws StoreException {
        FileLock lock = null;
        try {
            lock = channel.lock(SAVING, 1, false);
        } catch (IOException | OverlappingFileLockException e) {
            // there are no locks on this disk; the hash of what stands there is what is left
        }
        try {
            work.run();
        } finally {
            release(lock);
        }
    }

    private static void release(@Nullable FileLock lock) {
        try {
            if (lock != null) {
                lock.release();
            }
        } catch (IOException e) {
            // it goes with its channel at the latest
        }
    }

    /** Takes the mark away, unless somebody took the session over. */
    void remove() {
        try (channel) {
            if (Says.read(read(channel)).equals(Says.read(says))) {
                Files.deleteIfExists(path);
            }
        } catch (FileSystemException e) {
            // its folder is gone; whoever finds the mark is told that nobody is there
        } catch (IOException e) {
            // the lock goes with the program at the latest
        }
    }
}
