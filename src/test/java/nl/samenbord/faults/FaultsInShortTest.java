package nl.samenbord.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A little of everything that needs no rights: the whole is in {@link FaultSuiteTest}. */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class FaultsInShortTest {
    private final Trial trial = new Trial(" (in short)");

    @TempDir private Path folder;

    @Test
    void killedAtAnyMoment() throws Exception {
        trial.of(new KillLoop(folder), 4, 1);
    }

    @Test
    void theSystemRefusesACallOrKillsInIt() throws Exception {
        trial.of(new Injection(folder), 5, 1);
    }

    @Test
    void twoProgramsWantOneFile() throws Exception {
        trial.of(new TwoPrograms(folder), 2, 2);
    }

    @Test
    void whatIsReadIsDamaged() throws Exception {
        trial.of(new DamagedInput(), 500, 1);
    }
}
