package nl.samenbord.faults;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A disk of its own in a file, of which the power can be cut: from then on nothing is written any
 * more, and what was not yet written is gone. Only as root.
 */
final class CutDisk implements AutoCloseable {
    static final List<String> PROGRAMS = List.of("mkfs.ext4", "mount", "umount");

    private static final long SIZE = 24L << 20;
    private static final int DIRECTORY = 0x10000;

    /** EXT4_IOC_SHUTDOWN, and its flag not to write even its own journal. */
    private static final long SHUTDOWN = 0x8004587DL;

    private static final int NO_FLUSH = 2;

    private final Path image;
    private final Path mount;
    private boolean mounted;

    CutDisk(Path folder) throws IOException {
        image = Files.createTempFile(folder, "disk", ".img");
        mount = Files.createTempDirectory(folder, "mount");
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        Shell.run("mkfs.ext4", "-q", "-F", image.toString());
        on();
    }

    Path path() {
        return mount;
    }

    void on() throws IOException {
        Shell.run("mount", "-o", "loop", image.toString(), mount.toString());
        mounted = true;
    }

    void off() throws IOException {
        Shell.run("umount", mount.toString());
        mounted = false;
    }

    /** From this moment on nothing reaches the disk. */
    @SuppressWarnings("restricted")
    void cut() throws IOException {
        Linker linker = Linker.nativeLinker();
        SymbolLookup library = linker.defaultLookup();
        MethodHandle open =
                linker.downcallHandle(
                        library.findOrThrow("open"),
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
        MethodHandle ioctl =
                linker.downcallHandle(
                        library.findOrThrow("ioctl"),
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS),
                        Linker.Option.firstVariadicArg(2));
        MethodHandle close =
                linker.downcallHandle(
                        library.findOrThrow("close"), FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocateFrom(mount.toString());
            int file = (int) open.invokeExact(path, DIRECTORY);
            MemorySegment flag = arena.allocate(JAVA_INT);
            flag.set(JAVA_INT, 0, NO_FLUSH);
            int done = (int) ioctl.invokeExact(file, SHUTDOWN, flag);
            int _ = (int) close.invokeExact(file);
            if (file < 0 || done != 0) {
                throw new IOException("the power could not be cut");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (mounted) {
            Shell.run("umount", "-l", mount.toString());
        }
        Files.delete(image);
        Files.delete(mount);
    }
}
