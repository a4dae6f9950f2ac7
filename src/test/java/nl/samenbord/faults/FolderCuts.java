package nl.samenbord.faults;

import nl.samenbord.faults.Child.Task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * The power is cut while one file is replaced again and again, with nothing else to fall back on:
 * without waiting for the folder the last file is the one of before.
 */
record FolderCuts(Path folder) implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST = 100_000;

    @Override
    public String name() {
        return "power cut after a file was replaced";
    }

    @Override
    public String controlName() {
        return "folder not synced";
    }

    @Override
    public String cannot() {
        return Shell.missing(true, CutDisk.PROGRAMS);
    }

    @Override
    public Tally real(int runs, Random random) throws Exception {
        return cuts(runs, "replaced", random);
    }

    @Override
    public Tally control(int runs, Random random) throws Exception {
        return cuts(runs, "unlisted", random);
    }

    private Tally cuts(int runs, String how, Random random)
            throws IOException, InterruptedException {
        Tally tally = Tally.NOTHING;
        for (int run = 0; run < runs; run++) {
            try (CutDisk disk = new CutDisk(folder)) {
                tally = cut(disk, how, 1 + random.nextInt(40), tally);
            }
        }
        return tally;
    }

    private static Tally cut(CutDisk disk, String how, int notes, Tally before)
            throws IOException, InterruptedException {
        Path file = disk.path().resolve("evening.txt");
        List<Integer> kept;
        try (Child child = Child.start(new Task(disk.path(), file, how, "briefje", MOST, 5))) {
            child.await(notes, PATIENCE);
            // what is read after this may have been said after the cut
            kept = child.kept();
            disk.cut();
        }
        disk.off();
        disk.on();
        int missing = Found.missingInPlace(file, "briefje", kept);
        disk.off();
        return before.and(kept.size(), missing);
    }
}
