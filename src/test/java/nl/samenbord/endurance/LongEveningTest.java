package nl.samenbord.endurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.faults.FaultTable;
import nl.samenbord.store.SessionFile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Eight hours at twenty notes a minute, saved every other minute at least. */
@Tag("faults")
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class LongEveningTest {
    private static final int HOURS = 8;
    private static final int NOTES_AN_HOUR = 20 * 60;
    private static final int SAVES_AN_HOUR = 30;

    @TempDir private Path folder;

    @Test
    void nothingGrowsWithoutEndInEightHours() throws Exception {
        List<Hour> hours;
        Board board;
        LongEvening evening = new LongEvening(folder.resolve("long"), _ -> {});
        try (evening) {
            hours = evening.run(HOURS, NOTES_AN_HOUR, SAVES_AN_HOUR);
            board = evening.board();
        }
        print(hours);
        Board found = SessionFile.read(evening.file()).session().board();
        int lost = board.notes().size() - found.notes().size();
        FaultTable.add("eight hours", HOURS, board.notes().size(), lost, words(hours));
        assertEquals(List.of(), Bounds.broken(hours));
        assertTrue(board.equals(found), "another board in the file");
    }

    private String words(List<Hour> hours) throws Exception {
        Hour first = hours.getFirst();
        Hour last = hours.getLast();
        return String.format(
                Locale.ROOT,
                "heap +%d kB; journals at most %d kB; %d versions of %d kB; handles %d then %d; %s",
                (last.heap() - first.heap()) >> 10,
                hours.stream().mapToLong(Hour::journals).max().orElseThrow() >> 10,
                last.versions(),
                last.backups() >> 10,
                first.handles(),
                last.handles(),
                control());
    }

    /** Somebody who keeps something of each step. */
    private String control() throws Exception {
        List<Object> kept = new ArrayList<>();
        try (LongEvening evening =
                new LongEvening(folder.resolve("leak"), _ -> kept.add(new byte[64 << 10]))) {
            List<String> broken = Bounds.broken(evening.run(2, 600, 1));
            assertTrue(!broken.isEmpty(), "the control was not found");
            return "one that keeps 64 kB of each of " + kept.size() + " steps is found";
        }
    }

    @SuppressWarnings("SystemOut") // the table is what the run is for
    private static void print(List<Hour> hours) {
        System.out.println(Hour.HEAD);
        hours.forEach(hour -> System.out.println(hour.row()));
    }
}
