package nl.samenbord.faults;

import nl.samenbord.faults.Child.Task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** The power is cut while the program types; each time on a new disk. */
record PowerCuts(Path folder) implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST = 100_000;

    @Override
    public String name() {
        return "power cut";
    }

    @Override
    public String controlName() {
        return "no waiting for the disk";
    }

    @Override
    public String cannot() {
        return Shell.missing(true, CutDisk.PROGRAMS);
    }

    @Override
    public Tally real(int runs, Random random) throws Exception {
        return cuts(runs, "real", random);
    }

    @Override
    public Tally control(int runs, Random random) throws Exception {
        return cuts(runs, "unsynced", random);
    }

    private Tally cuts(int runs, String how, Random random)
            throws IOException, InterruptedException {
        Tally tally = Tally.NOTHING;
        for (int run = 0; run < runs; run++) {
            try (CutDisk disk = new CutDisk(folder)) {
                tally = cut(disk, how, 1 + random.nextInt(300), tally);
            }
        }
        return tally;
    }

    private static Tally cut(CutDisk disk, String how, int notes, Tally before)
            throws IOException, InterruptedException {
        Path home = disk.path().resolve("home");
        Path file = disk.path().resolve("evening.samenbord.json");
        List<Integer> kept;
        try (Child child = Child.start(new Task(home, file, how, "briefje", MOST, 5))) {
            child.await(notes, PATIENCE);
            // what is read after this may have been said after the cut
            kept = child.kept();
            disk.cut();
        }
        disk.off();
        disk.on();
        int missing = Found.missing(home, file, "briefje", kept);
        disk.off();
        return before.and(kept.size(), missing);
    }
}
