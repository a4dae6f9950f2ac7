package nl.samenbord.endurance;

import com.sun.management.UnixOperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How things are at the end of an hour: notes, heap in use after collecting what is not needed, the
 * sizes of the session's file, the journals and the backups, how many backups, threads and open
 * files (0 where the system doesn't tell).
 */
record Hour(
        int hour,
        int notes,
        long heap,
        long file,
        long journals,
        long backups,
        int versions,
        int threads,
        long handles) {
    private static final int FEWEST_TURNS = 3;
    private static final int MOST_TURNS = 12;

    static final String HEAD =
            "hour   notes  heap kB  file kB  journals kB  backups kB  versions  threads  handles";

    static Hour now(int hour, int notes, Path own, Path file) throws IOException {
        List<Path> versions = filesIn(own.resolve("backups"));
        return new Hour(
                hour,
                notes,
                heapNow(),
                Files.size(file),
                sizeOf(filesIn(own.resolve("journals"))),
                sizeOf(versions),
                versions.size(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                handlesNow());
    }

    /** Collects until nothing more goes: what is let go of may let go of more. */
    private static long heapNow() {
        long least = Long.MAX_VALUE;
        boolean less = true;
        for (int turn = 0; turn < MOST_TURNS && (less || turn < FEWEST_TURNS); turn++) {
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            less = used < least;
            least = Math.min(least, used);
        }
        return least;
    }

    private static long handlesNow() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean os
                ? os.getOpenFileDescriptorCount()
                : 0;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static long sizeOf(List<Path> files) throws IOException {
        long all = 0;
        for (Path file : files) {
            all += Files.size(file);
        }
        return all;
    }

    /** Under {@link #HEAD}. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%4d %7d %8d %8d %12d %11d %9d %8d %8d",
                hour,
                notes,
                heap >> 10,
                file >> 10,
                journals >> 10,
                backups >> 10,
                versions,
                threads,
                handles);
    }
}
