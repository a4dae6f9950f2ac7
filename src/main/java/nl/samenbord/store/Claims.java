package nl.samenbord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The session files that this program has open. Each belongs to one program as long as it is open;
 * the system itself lets go of the lock when a program dies.
 */
public final class Claims {
    private final Path folder;
    private final Clock clock;

    /** Closing any channel of a file lets go of its locks, so no file may be opened twice here. */
    private final Map<Path, Holder> mine = new ConcurrentHashMap<>();

    /** Who had a file that could not be claimed. */
    private final Map<Path, Holder> others = new ConcurrentHashMap<>();

    /** Claims that are kept among the program's own things. */
    public Claims(DataFolder data, Clock clock) {
        this.folder = data.locks();
        this.clock = clock;
    }

    /** A file that is claimed until this is closed. */
    interface Claim extends AutoCloseable {
        /** Does this while no other program saves the same session. */
        void alone(OpenMark.Work work) throws StoreException;

        @Override
        void close();
    }

    /** The claim on a file that is only looked at. */
    static final Claim NONE =
            new Claim() {
                @Override
                public void alone(OpenMark.Work work) throws StoreException {
                    work.run();
                }

                @Override
                public void close() {}
            };

    /** Who has this file, after it could not be claimed. */
    public Holder holder(Path file) {
        return others.getOrDefault(file.toAbsolutePath(), Holder.UNKNOWN);
    }

    /** Claims this file; IN_USE if somebody else has it, or this program itself. */
    Claim claim(Path file) throws StoreException {
        return claim(file, false);
    }

    /**
     * Claims this file; a mark that somebody left beside it, and who may have it open elsewhere, is
     * no hindrance if it is taken over.
     */
    synchronized Claim claim(Path file, boolean takeOver) throws StoreException {
        others.remove(file.toAbsolutePath());
        try {
            Files.createDirectories(folder);
            Path real = real(file);
            byte[] name = real.toString().getBytes(StandardCharsets.UTF_8);
            Path lock = folder.resolve(FileBytes.hash(name).substring(0, 32) + ".lock");
            Holder known = mine.get(lock);
            if (known != null) {
                throw inUse(file, known);
            }
            FileChannel channel =
                    FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (!locked(channel, 0)) {
                    throw inUse(file, told(real));
                }
                Holder me = new Holder(Computer.name(), true, clock.instant());
                Claim claim = claim(lock, channel, mark(file, real, me, takeOver));
                mine.put(lock, me);
                return claim;
            } catch (StoreException | IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw WriteFault.of(e, folder.resolve("lock"), 0);
        }
    }

    private StoreException inUse(Path file, Holder by) {
        others.put(file.toAbsolutePath(), by);
        return new StoreException(Fault.IN_USE);
    }

    /** Another program with the same things of its own has it: its mark tells since when. */
    private static Holder told(Path real) {
        try {
            OpenMark.Says says = OpenMark.Says.read(FileBytes.read(OpenMark.beside(real)));
            return new Holder(says.computer(), true, says.since());
        } catch (StoreException e) {
            return Holder.UNKNOWN;
        }
    }

    /** The mark beside the file; none where none can be written. */
    private Optional<OpenMark> mark(Path file, Path real, Holder me, boolean takeOver)
            throws StoreException {
        try {
            String program = program();
            OpenMark.Says says = new OpenMark.Says(program, me.computer(), me.since());
            return Optional.of(OpenMark.put(real, says, takeOver));
        } catch (OpenMark.Taken e) {
            OpenMark.Says by = e.by();
            boolean here = by.computer().equals(me.computer());
            throw inUse(file, new Holder(by.computer(), here, by.since()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** By what this program knows its own marks again after it was stopped. */
    private String program() throws IOException {
        Path file = folder.resolve("program");
        if (!Files.exists(file)) {
            long random = ThreadLocalRandom.current().nextLong();
            keep(file, HexFormat.of().toHexDigits(random).getBytes(StandardCharsets.UTF_8));
        }
        return Files.readString(file).strip();
    }

    /** The marks outlast a power cut, so what they are known by must too. */
    private static void keep(Path file, byte[] program) throws IOException {
        try {
            AtomicFile.write(file, program, false);
        } catch (StoreException e) {
            throw new IOException(e);
        }
    }

    private Claim claim(Path lock, FileChannel channel, Optional<OpenMark> mark) {
        return new Claim() {
            @Override
            public void alone(OpenMark.Work work) throws StoreException {
                if (mark.isPresent()) {
                    mark.get().alone(work);
                } else {
                    work.run();
                }
            }

            @Override
            public void close() {
                mark.ifPresent(OpenMark::remove);
                letGo(lock, channel);
            }
        };
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
