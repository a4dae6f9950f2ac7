package nl.samenbord.faults;

import nl.samenbord.Patience;
import nl.samenbord.faults.Child.Task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** The program is killed while it types, after any number of notes; the next goes on from there. */
record KillLoop(Path folder) implements Part {
    private static final Duration PATIENCE = Patience.LONG;
    private static final int KILLS_OF_ONE_EVENING = 10;
    private static final int MOST = 100_000;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String controlName() {
        return "no journal; file written in place";
    }

    @Override
    public String cannot() {
        return "";
    }

    @Override
    public Tally real(int runs, Random random) throws Exception {
        Tally tally = Tally.NOTHING;
        Path home = folder;
        for (int run = 0; run < runs; run++) {
            if (run % KILLS_OF_ONE_EVENING == 0) {
                home = Files.createTempDirectory(folder, "kill");
            }
            tally = killed(home, "real", 1 + random.nextInt(150), tally);
        }
        return tally;
    }

    @Override
    public Tally control(int runs, Random random) throws Exception {
        Tally tally = Tally.NOTHING;
        for (int run = 0; run < runs; run++) {
            Path home = Files.createTempDirectory(folder, "control");
            tally =
                    killed(
                            home,
                            run % 2 == 0 ? "forgetful" : "inplace",
                            200 + random.nextInt(50),
                            tally);
        }
        return tally;
    }

    private static Tally killed(Path home, String how, int notes, Tally before)
            throws IOException, InterruptedException {
        Path file = home.resolve("evening.samenbord.json");
        Task task = new Task(home, file, how, "briefje", MOST, 20);
        try (Child child = Child.start(task)) {
            child.await(notes, PATIENCE);
            child.kill();
            if (child.kept().isEmpty()) {
                throw new IOException("it kept nothing");
            }
            int missing =
                    how.equals("inplace")
                            ? Found.missingInPlace(file, "briefje", child.kept())
                            : Found.missing(home, file, "briefje", child.kept());
            return before.and(child.kept().size(), missing);
        }
    }
}
