package nl.samenbord.faults;

import nl.samenbord.Patience;
import nl.samenbord.faults.Child.Task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** The system refuses a call by which something is written, or kills the program in it. */
record Injection(Path folder) implements Part {
    private static final Duration PATIENCE = Patience.LONG;
    private static final int NOTES = 60;
    private static final List<String> CALLS =
            List.of("pwrite64", "fdatasync", "fsync", "rename", "unlink", "ftruncate");
    private static final List<String> FAULTS =
            List.of("signal=SIGKILL", "error=ENOSPC", "error=EIO", "error=EACCES");

    @Override
    public String name() {
        return "refused or killed in a call";
    }

    @Override
    public String controlName() {
        return "no journal";
    }

    @Override
    public String cannot() {
        return Shell.missing(false, List.of("strace"));
    }

    @Override
    public Tally real(int runs, Random random) throws Exception {
        Tally tally = Tally.NOTHING;
        for (int run = 0; run < runs; run++) {
            String call = CALLS.get(run % CALLS.size());
            String fault = FAULTS.get(run / CALLS.size() % FAULTS.size());
            boolean often = call.equals("pwrite64") || call.equals("fdatasync");
            int when = 1 + random.nextInt(often ? NOTES : 6);
            tally = injected("real", call, fault, when, tally);
        }
        return tally;
    }

    @Override
    public Tally control(int runs, Random random) throws Exception {
        Tally tally = Tally.NOTHING;
        for (int run = 0; run < runs; run++) {
            tally = injected("forgetful", "rename", "signal=SIGKILL", 2, tally);
        }
        return tally;
    }

    private Tally injected(String how, String call, String fault, int when, Tally before)
            throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(folder, "inject");
        Path file = home.resolve("evening.samenbord.json");
        Task task = new Task(home, file, how, "briefje", NOTES, 20);
        String inject = "inject=" + call + ":" + fault + ":when=" + when;
        String[] strace = {
            "strace",
            "-f",
            "-qqq",
            "--seccomp-bpf",
            "-o",
            "/dev/null",
            "-e",
            "trace=" + call,
            "-e",
            inject
        };
        try (Child child = Child.start(task, strace)) {
            child.await(NOTES, PATIENCE);
            child.kill();
            List<Integer> kept = child.kept();
            int missing = kept.isEmpty() ? 0 : Found.missing(home, file, "briefje", kept);
            return before.and(kept.size(), missing);
        }
    }
}
