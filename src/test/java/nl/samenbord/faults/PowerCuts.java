package nl.samenbord.faults;

import nl.samenbord.Patience;
import nl.samenbord.faults.Child.Task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** The power is cut while something is written; each time on a new disk. */
record PowerCuts(Path folder, Written written) implements Part {
    private static final Duration PATIENCE = Patience.LONG;
    private static final int MOST = 100_000;

    /** What is written when it is cut. */
    enum Written {
        /** The program types. */
        EVENING("power cut", "real", "no waiting for the disk", "unsynced", 300),
        /**
         * One file is replaced again and again, with nothing else to fall back on: without waiting
         * for the folder the last file is the one of before.
         */
        REPLACED(
                "power cut after a file was replaced",
                "replaced",
                "folder not synced",
                "unlisted",
                40);

        private final String name;
        private final String how;
        private final String controlName;
        private final String controlHow;
        private final int notes;

        Written(String name, String how, String controlName, String controlHow, int notes) {
            this.name = name;
            this.how = how;
            this.controlName = controlName;
            this.controlHow = controlHow;
            this.notes = notes;
        }

        private int missing(Path home, Path file, List<Integer> kept) throws IOException {
            return switch (this) {
                case EVENING -> Found.missing(home, file, "briefje", kept);
                case REPLACED -> Found.missingInPlace(file, "briefje", kept);
            };
        }
    }

    @Override
    public String name() {
        return written.name;
    }

    @Override
    public String controlName() {
        return written.controlName;
    }

    @Override
    public String cannot() {
        return Shell.missing(true, CutDisk.PROGRAMS);
    }

    @Override
    public Tally real(int runs, Random random) throws Exception {
        return cuts(runs, written.how, random);
    }

    @Override
    public Tally control(int runs, Random random) throws Exception {
        return cuts(runs, written.controlHow, random);
    }

    private Tally cuts(int runs, String how, Random random)
            throws IOException, InterruptedException {
        Tally tally = Tally.NOTHING;
        for (int run = 0; run < runs; run++) {
            try (CutDisk disk = new CutDisk(folder)) {
                tally = cut(disk, how, 1 + random.nextInt(written.notes), tally);
            }
        }
        return tally;
    }

    private Tally cut(CutDisk disk, String how, int notes, Tally before)
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
        int missing = written.missing(home, file, kept);
        disk.off();
        return before.and(kept.size(), missing);
    }
}
