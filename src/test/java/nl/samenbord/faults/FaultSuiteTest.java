package nl.samenbord.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Everything that can go wrong, many times: {@code mvn -B -ntp -Pfaults verify}, as root for the
 * power cuts, the full disk and the other user. The table says what was not run.
 */
@Tag("faults")
@Timeout(value = 60, unit = TimeUnit.MINUTES)
final class FaultSuiteTest {
    private final Trial trial = new Trial("");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void killedAtAnyMoment() throws Exception {
        trial.of(new KillLoop(folder), 320, 6);
    }

    @Test
    void thePowerIsCut() throws Exception {
        trial.of(new PowerCuts(folder, PowerCuts.Written.EVENING), 520, 10);
    }

    @Test
    void thePowerIsCutAfterAFileWasReplaced() throws Exception {
        trial.of(new PowerCuts(folder, PowerCuts.Written.REPLACED), 60, 30);
    }

    @Test
    void theSystemRefusesACallOrKillsInIt() throws Exception {
        trial.of(new Injection(folder), 96, 3);
    }

    @Test
    void theDiskIsFull() throws Exception {
        trial.of(new FullDisk(folder), 10, 2);
    }

    @Test
    void nothingMayBeWritten() throws Exception {
        trial.of(new OtherUser(folder), 6, 2);
    }

    @Test
    void twoProgramsWantOneFile() throws Exception {
        trial.of(new TwoPrograms(folder), 8, 4);
    }

    @Test
    void whatIsReadIsDamaged() throws Exception {
        trial.of(new DamagedInput(), 20_000, 1);
    }
}
