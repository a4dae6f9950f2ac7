package nl.samenbord.faults;

import nl.samenbord.Patience;
import nl.samenbord.faults.Child.Task;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * The disk fills up while the program types: what was said to be kept is there, the file that stood
 * there can be read, and the room that was taken beforehand is used.
 */
record FullDisk(Path folder) implements Part {
    private static final Duration PATIENCE = Patience.LONG;
    private static final int BEFORE = 5;
    private static final int AFTER = 200;

    @Override
    public String name() {
        return "full disk";
    }

    @Override
    public String controlName() {
        return "no room taken beforehand";
    }

    @Override
    public String cannot() {
        return Shell.missing(true, List.of("mount", "umount"));
    }

    @Override
    public Tally real(int runs, Random random) throws Exception {
        return filled(runs, "real");
    }

    @Override
    public Tally control(int runs, Random random) throws Exception {
        return filled(runs, "unreserved");
    }

    private Tally filled(int runs, String how) throws IOException, InterruptedException {
        Tally tally = Tally.NOTHING;
        for (int run = 0; run < runs; run++) {
            Path mount = Files.createTempDirectory(folder, "full");
            Shell.run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", mount.toString());
            try {
                tally = filled(mount, how, tally);
            } finally {
                Shell.run("umount", "-l", mount.toString());
            }
        }
        return tally;
    }

    /** What was typed and could not be kept counts as lost too. */
    private static Tally filled(Path disk, String how, Tally before)
            throws IOException, InterruptedException {
        Path file = disk.resolve("evening.samenbord.json");
        Task task = new Task(disk, file, how, "briefje", BEFORE + AFTER, 5);
        try (Child child = Child.start(task)) {
            child.await(BEFORE, PATIENCE);
            Path filler = disk.resolve("filler");
            fill(filler);
            child.await(BEFORE + AFTER, PATIENCE);
            child.kill();
            List<Integer> kept = child.kept();
            Files.delete(filler);
            int missing = Found.missing(disk, file, "briefje", kept);
            int unkept = BEFORE + AFTER - kept.size();
            return before.and(BEFORE + AFTER, missing + unkept);
        }
    }

    private static void fill(Path filler) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] block = new byte[512];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            if (!Files.exists(filler)) {
                throw e;
            }
        }
    }
}
