package nl.samenbord.faults;

import nl.samenbord.Patience;
import nl.samenbord.faults.Child.Task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Two programs run for one file at once, with one folder of their own or each with another, as two
 * laptops have: all that either was told to be kept stands in a file when both have closed.
 */
record TwoPrograms(Path folder) implements Part {
    private static final Duration PATIENCE = Patience.LONG;
    private static final int NOTES = 100;

    @Override
    public String name() {
        return "two programs for one file";
    }

    @Override
    public String controlName() {
        return "each writes over the file";
    }

    @Override
    public String cannot() {
        return "";
    }

    @Override
    public Tally real(int runs, Random random) throws Exception {
        return raced(runs, "real");
    }

    @Override
    public Tally control(int runs, Random random) throws Exception {
        return raced(runs, "inplace");
    }

    private Tally raced(int runs, String how) throws IOException, InterruptedException {
        Tally tally = Tally.NOTHING;
        for (int run = 0; run < runs; run++) {
            tally = race(how, run % 2 == 0, tally);
        }
        return tally;
    }

    private Tally race(String how, boolean oneHome, Tally before)
            throws IOException, InterruptedException {
        Path shared = Files.createTempDirectory(folder, "race");
        Path file = shared.resolve("evening.samenbord.json");
        Path one = Files.createTempDirectory(folder, "one");
        Path two = oneHome ? one : Files.createTempDirectory(folder, "two");
        if (how.equals("real")) {
            try (Child begin = Child.start(new Task(one, file, how, "begin", 1, 20))) {
                begin.end(PATIENCE);
            }
        }
        try (Child first = Child.start(new Task(one, file, how, "een", NOTES, 20));
                Child second = Child.start(new Task(two, file, how, "twee", NOTES, 20))) {
            first.end(PATIENCE);
            second.end(PATIENCE);
            List<String> kept = new ArrayList<>();
            first.kept().forEach(n -> kept.add("een " + n));
            second.kept().forEach(n -> kept.add("twee " + n));
            Set<String> texts = how.equals("real") ? Found.inFiles(shared) : Found.linesOf(file);
            int missing = (int) kept.stream().filter(text -> !texts.contains(text)).count();
            return before.and(kept.size(), missing);
        }
    }
}
