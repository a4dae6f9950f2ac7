package nl.samenbord.endurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.store.SessionFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Some hours with few notes; the whole is in {@link LongEveningTest}. */
final class LongEveningInShortTest {
    @TempDir private Path folder;

    @Test
    void nothingGrowsWithoutEnd() throws Exception {
        try (LongEvening evening = new LongEvening(folder, _ -> {})) {
            List<Hour> hours = evening.run(3, 200, 1);
            assertEquals(List.of(), Bounds.broken(hours));
            Board found = SessionFile.read(evening.file()).session().board();
            assertTrue(evening.board().equals(found), "another board in the file");
        }
    }

    @Test
    void whoKeepsSomethingOfEachStepIsFound() throws Exception {
        List<Object> kept = new ArrayList<>();
        try (LongEvening evening = new LongEvening(folder, _ -> kept.add(new byte[64 << 10]))) {
            List<String> broken = Bounds.broken(evening.run(2, 300, 1));
            assertTrue(broken.stream().anyMatch(each -> each.contains("heap")), "" + broken);
        }
        assertTrue(kept.size() > 600);
    }
}
