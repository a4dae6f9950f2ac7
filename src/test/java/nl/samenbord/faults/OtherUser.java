package nl.samenbord.faults;

import nl.samenbord.Patience;
import nl.samenbord.faults.Child.Task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Another user types into a session that may not be written, in a folder that may not be written:
 * what was kept is there when somebody opens it who may, and the file stood as it was until then.
 */
record OtherUser(Path folder) implements Part {
    private static final Duration PATIENCE = Patience.LONG;
    private static final int NOTES = 80;

    @Override
    public String name() {
        return "no permission as another user";
    }

    @Override
    public String controlName() {
        return "no journal";
    }

    @Override
    public String cannot() {
        return Shell.missing(true, List.of("setpriv"));
    }

    @Override
    public Tally real(int runs, Random random) throws Exception {
        return denied(runs, "real");
    }

    @Override
    public Tally control(int runs, Random random) throws Exception {
        return denied(runs, "forgetful");
    }

    private Tally denied(int runs, String how) throws IOException, InterruptedException {
        String classPath = ForEverybody.classPath(Files.createTempDirectory(folder, "lib"));
        Tally tally = Tally.NOTHING;
        for (int run = 0; run < runs; run++) {
            tally = denied(how, classPath, run % 2 == 0, tally);
        }
        return tally;
    }

    private Tally denied(String how, String classPath, boolean fileOnly, Tally before)
            throws IOException, InterruptedException {
        Path shared = Files.createTempDirectory(folder, "shared");
        Path home = Files.createTempDirectory(folder, "home");
        Path file = shared.resolve("evening.samenbord.json");
        try (Child first = Child.start(new Task(home, file, "real", "eerst", 3, 20))) {
            first.end(PATIENCE);
        }
        byte[] stood = Files.readAllBytes(file);
        permit(folder, "rwxrwxrwx");
        ForEverybody.open(home);
        permit(shared, fileOnly ? "rwxrwxrwx" : "r-xr-xr-x");
        permit(file, "r--r--r--");
        String[] nobody = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
        Task task = new Task(home, file, how, "briefje", NOTES, 20);
        try (Child child = Child.start(classPath, task, nobody)) {
            child.await(NOTES, PATIENCE);
            child.kill();
            boolean same = Arrays.equals(stood, Files.readAllBytes(file));
            permit(shared, "rwxrwxrwx");
            permit(file, "rw-rw-rw-");
            List<Integer> kept = child.kept();
            int unkept = NOTES - kept.size();
            int missing = Found.missing(home, file, "briefje", kept);
            return before.and(NOTES, missing + unkept + (same ? 0 : 1));
        }
    }

    private static void permit(Path path, String how) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(how));
    }
}
